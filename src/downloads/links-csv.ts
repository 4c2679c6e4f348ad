import type { CheckWords } from '../core/ballot/fingerprint.ts';
import { fill, type Language, localeOf } from '../core/language/language.ts';
import { linksTexts } from '../texts/links.ts';
import { csvLines, writeCsv } from './csv-text.ts';

/** A line of the file for the mail merge. */
export interface LinkRow {
  number: string;
  name: string;
  email: string;
  language: string;
  link: string;
}

/**
 * The personal links of a wave, for a mail merge, each beside the check words in every list: the
 * letter carries them all, so that colleagues who read other languages can compare. The block is
 * left out, nobody needs it there. In parts, a page of links each.
 */
export async function* linksCsv(
  pages: AsyncIterable<readonly LinkRow[]> | Iterable<readonly LinkRow[]>,
  checkWords: readonly CheckWords[],
  language: Language,
): AsyncGenerator<string> {
  const { number, name, email, spoken, link, words } = linksTexts[language];
  const lists = checkWords.map((one) => fill(words, { list: localeOf(one.language).name }));
  const six = checkWords.map((one) => one.words.join(' · '));
  yield writeCsv([[number, name, email, spoken, link, ...lists]], language);
  for await (const links of pages) {
    const rows = links.map((one) => [
      ...[one.number, one.name, one.email, one.language, one.link],
      ...six,
    ]);
    if (rows.length > 0) yield csvLines(rows, language);
  }
}
