import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Other words for what has one name on every page and in every file. */
const otherWords = {
  'what staff write in answer to an open question': {
    nl: /opmerking|toelichting|commentaar/i,
    en: /[“'\s]comments?[\s.,”']/i,
    de: /kommentar|anmerkung|bemerkung/i,
    fr: /commentaire|observation/i,
  },
  'those who do not lead, in sentences and in pictures': {
    nl: /werkvloer/i,
    en: /front ?line(?!\})/i,
    de: /\bBasis\b/,
    fr: /terrain/i,
  },
};

describe.each(Object.entries(otherWords))('%s', (_what, words) => {
  test.each(Object.entries(words))('has one name in %s', (language, other) => {
    const folder = `src/texts/${language}`;
    for (const file of readdirSync(folder)) {
      for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
        const said = line.replace(/^\s*(?:'[\w.-]+'|\w+): (?:\{ )?/, '');
        expect(said, file).not.toMatch(other);
      }
    }
  });
});
