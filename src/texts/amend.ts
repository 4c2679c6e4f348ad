import { texts } from '#texts/amend.ts';
import type { Language } from '../core/language/language.ts';
import type { AmendTexts } from './nl/amend.ts';

export type { AmendTexts };
/** What HR reads while changing one of the three things that may still change. */
export const amendTexts: Record<Language, AmendTexts> = texts;
