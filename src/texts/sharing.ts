import { texts } from '#texts/sharing.ts';
import type { Language } from '../core/language/language.ts';
import type { SharingTexts } from './nl/sharing.ts';

export type { SharingTexts };
/** What HR reads while deciding who sees a report, and from when. */
export const sharingTexts: Record<Language, SharingTexts> = texts;
