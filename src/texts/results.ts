import { texts } from '#texts/results.ts';
import type { Language } from '../core/language/language.ts';
import type { ResultsTexts } from './nl/results.ts';

export type { ResultsTexts };
/** The list of reports and the names of their files. */
export const resultsTexts: Record<Language, ResultsTexts> = texts;
