import type { Language } from '../core/language/language.ts';
import { results as en } from './en/results.ts';
import { results as nl } from './nl/results.ts';

/** The list of reports and the names of their files. */
export type ResultsTexts = typeof nl;
export const resultsTexts: Record<Language, ResultsTexts> = { nl, en };
