import type { Language } from '../core/language/language.ts';
import { links as en } from './en/links.ts';
import { links as nl } from './nl/links.ts';

/** Headings of the file with personal links. */
export type LinksTexts = typeof nl;
export const linksTexts: Record<Language, LinksTexts> = { nl, en };
