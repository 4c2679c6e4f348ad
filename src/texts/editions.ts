import { texts } from '#texts/editions.ts';
import type { Language } from '../core/language/language.ts';
import type { EditionTexts } from './nl/editions.ts';

export type { EditionTexts };
/** What only the editions of a report say: for whom they are, and what is theirs. */
export const editionTexts: Record<Language, EditionTexts> = texts;
