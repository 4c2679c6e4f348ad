import { texts } from '#texts/analyse.ts';
import type { Language } from '../core/language/language.ts';
import type { AnalyseTexts } from './nl/analyse.ts';

export type { AnalyseTexts };
/** What `npm run analyse` says on the command line. */
export const analyseTexts: Record<Language, AnalyseTexts> = texts;
