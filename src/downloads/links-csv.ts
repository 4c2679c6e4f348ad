import type { Language } from '../core/language/language.ts';
import { linksTexts } from '../texts/links.ts';
import { writeCsv } from './csv-text.ts';

/** A line of the file for the mail merge. */
export interface LinkRow {
  number: string;
  name: string;
  email: string;
  language: string;
  link: string;
}

/** The personal links of a wave, for a mail merge; the block is left out, nobody needs it there. */
export function linksCsv(links: readonly LinkRow[], language: Language): string {
  const { number, name, email, spoken, link } = linksTexts[language];
  const rows = links.map((one) => [one.number, one.name, one.email, one.language, one.link]);
  return writeCsv([[number, name, email, spoken, link], ...rows], language);
}
