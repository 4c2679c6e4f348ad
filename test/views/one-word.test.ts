import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/language/language.ts';

/** What staff write in answer to an open question has one name on every page and in every file. */
const otherWords = {
  nl: /opmerking|toelichting|commentaar/i,
  en: /[“'\s]comments?[\s.,”']/i,
  de: /kommentar|anmerkung|bemerkung/i,
  fr: /commentaire|observation/i,
};

test.each(languages)('what people write is called an open answer everywhere, in %s', (language) => {
  const folder = `src/texts/${language}`;
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
      const said = line.replace(/^\s*(?:'[\w.-]+'|\w+): (?:\{ )?/, '');
      expect(said, file).not.toMatch(otherWords[language]);
    }
  }
});
