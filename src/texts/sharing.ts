import type { Language } from '../core/language/language.ts';
import { sharing as en } from './en/sharing.ts';
import { sharing as nl } from './nl/sharing.ts';

/** What HR reads while deciding who sees a report, and from when. */
export type SharingTexts = typeof nl;
export const sharingTexts: Record<Language, SharingTexts> = { nl, en };
