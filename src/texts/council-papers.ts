import { texts } from '#texts/council-papers.ts';
import type { Language } from '../core/language/language.ts';
import type { CouncilPapersTexts } from './nl/council-papers.ts';

export type { CouncilPapersTexts };
/** What the files of a works council say besides the facts of its wave: the pack and the DPIA. */
export const councilPapersTexts: Record<Language, CouncilPapersTexts> = texts;
