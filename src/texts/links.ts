import { texts } from '#texts/links.ts';
import type { Language } from '../core/language/language.ts';
import type { LinksTexts } from './nl/links.ts';

export type { LinksTexts };
/** Headings of the file with personal links. */
export const linksTexts: Record<Language, LinksTexts> = texts;
