import type { StaffLanguage, Text } from '../language/language.ts';

/** What is added to a definition, by language: texts are not core's, so who asks brings them. */
export type Words<T> = Partial<Record<StaffLanguage, T>>;

/** One text of several languages' words. @throws Error when a language has none */
export function inEach<T>(
  languages: readonly StaffLanguage[],
  words: Words<T>,
  text: (words: T, language: StaffLanguage) => string,
): Text {
  const said = languages.map((language) => {
    const own = words[language];
    if (!own) throw new Error(`no words to add to a definition in ${language}`);
    return [language, text(own, language)];
  });
  return Object.fromEntries(said);
}
