import type { Language } from '../core/language/language.ts';
import { analyse as en } from './en/analyse.ts';
import { analyse as nl } from './nl/analyse.ts';

/** What `npm run analyse` says on the command line. */
export type AnalyseTexts = typeof nl;
export const analyseTexts: Record<Language, AnalyseTexts> = { nl, en };
