import { texts } from '#texts/problems.ts';
import type { Language } from '../core/language/language.ts';
import type { ProblemTexts } from './nl/problems.ts';

export type { ProblemTexts };
/** What can be wrong with a field of a form. */
export const problemTexts: Record<Language, ProblemTexts> = texts;
