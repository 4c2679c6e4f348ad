import { type Locale, locales } from './locales.ts';

type Table = typeof locales;

/** A language staff can read and answer in: every language of the table. */
export type StaffLanguage = keyof Table;

/** A language of the whole product: HR's desk, key holders, reports and downloads as well. */
export type Language = {
  [Tag in StaffLanguage]: 'desk' extends Table[Tag]['audiences'][number] ? Tag : never;
}[StaffLanguage];

/** Every language of the table, in its order. */
export const staffLanguages = Object.keys(locales) as StaffLanguage[];

/** The languages of the whole product, in the order of the table. */
export const languages = staffLanguages.filter(isOfDesk);

/** What is shown to somebody whose wishes are not known: the language that everything is written in first. */
export const firstLanguage = languages[0] as Language;

/** Whether the whole product can be read in a language, not only what staff see. */
export function isOfDesk(language: StaffLanguage): language is Language {
  return localeOf(language).audiences.includes('desk');
}

/** The row of the table for a language. */
export function localeOf(language: StaffLanguage): Locale {
  return locales[language];
}

/**
 * Words between the quotation marks of a language.
 * @example quoted('Duidelijke doelen', 'de') // '„Duidelijke doelen“'
 */
export function quoted(words: string, language: StaffLanguage): string {
  return localeOf(language).quotes.join(words);
}

/**
 * A word with what it heads, as a language sets the colon between them; a question has its mark already.
 * @example headed('Écart', 'borne basse', 'fr') // a space that does not break stands before the colon
 */
export function headed(word: string, about: string, language: StaffLanguage): string {
  if (/[?؟]$/.test(word)) return `${word} ${about}`;
  return `${word}${localeOf(language).colon}${about}`;
}

/** One text in some languages: those of the definition, plan or organisation it belongs to. */
export type Text = Partial<Record<StaffLanguage, string>>;

/**
 * A text as it is shown to somebody who reads a language: in that language or, where it was never
 * written in it, in the language it is a plainer form of, in English, in Dutch or in the first it has.
 * @example say({ nl: 'Laag', en: 'Layer' }, 'de') // 'Layer'
 */
export function say(text: Text, language: StaffLanguage): string {
  return text[language] ?? text[saidIn(text, language)] ?? '';
}

/**
 * The language in which `say` shows a text: what a page tells a voice that reads it.
 * @example saidIn({ nl: 'Laag', en: 'Layer' }, 'de') // 'en'
 */
export function saidIn(text: Text, language: StaffLanguage): StaffLanguage {
  const whole = language.split('-')[0] as StaffLanguage;
  const written = [language, whole, 'en', 'nl', ...Object.keys(text)] as StaffLanguage[];
  return written.find((one) => text[one] !== undefined) ?? language;
}

/** Words that belong to no language, such as an id, as a text. */
export function asText(words: string): Text {
  return { [firstLanguage]: words };
}

/**
 * The same words in each language of another text: for names that nobody translates, such as a
 * department's.
 * @example unchanged('Verkoop', { nl: 'Afdeling', en: 'Department' }) // { nl: 'Verkoop', en: 'Verkoop' }
 */
export function unchanged(words: string, like: Text): Text {
  return Object.fromEntries(Object.keys(like).map((language) => [language, words]));
}

/**
 * Puts values into the `{name}` places of a text. Where a word follows the number, both words stand in
 * the text: the first for exactly `1` or, as French counts, for whatever is below two.
 * @example fill('{n} {n=1:card|cards}', { n: 84 }) // '84 cards'
 * @example fill('{gap} {gap<2:point|points}', { gap: '−1,25' }) // '−1,25 point'
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(
    /\{(\w+)(?:(=1|<2):([^|}]*)\|([^}]*))?\}/g,
    (place, name: string, of: '=1' | '<2' | undefined, one: string, more: string) => {
      const said = String(values[name] ?? place);
      if (!of) return said;
      const size = Number.parseFloat(said.replace(/[^\d,.]/g, '').replace(',', '.'));
      return (of === '=1' ? said === '1' : size < 2) ? one : more;
    },
  );
}
