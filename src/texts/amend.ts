import type { Language } from '../core/language/language.ts';
import { amend as en } from './en/amend.ts';
import { amend as nl } from './nl/amend.ts';

/** What HR reads while changing one of the three things that may still change. */
export type AmendTexts = typeof nl;
export const amendTexts: Record<Language, AmendTexts> = { nl, en };
