import type { Language } from '../core/language/language.ts';
import { respond as en } from './en/respond.ts';
import { respond as nl } from './nl/respond.ts';

/** Everything a respondent reads, from link to receipt. */
export type RespondTexts = typeof nl;
export const respondTexts: Record<Language, RespondTexts> = { nl, en };
