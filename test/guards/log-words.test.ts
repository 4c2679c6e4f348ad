import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/language/language.ts';
import { logWordTexts } from '../../src/texts/log-words.ts';

/** HR and the works council read the log in words: what is written needs a sentence that says it. */

const actions = join(import.meta.dirname, '../../src/actions');
const sources = readdirSync(actions, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(actions, path), 'utf8'));
const written = sources.flatMap((source) =>
  [...source.matchAll(/\baction: '([\w.-]+)'/g)].map(([, action = '']) => action),
);
/** Names that are put together from a part. */
const composed = sources.flatMap((source) =>
  [...source.matchAll(/\baction: `([^`]+)`/g)].map(([, action = '']) => action),
);

test('every line of the log has words in every language of the desk', () => {
  expect(written.length).toBeGreaterThan(25);
  for (const language of languages) {
    const known = Object.keys(logWordTexts[language].actions);
    expect(written.filter((action) => !known.includes(action))).toEqual([]);
    for (const pattern of composed) {
      const fits = new RegExp(
        `^${pattern.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`,
      );
      expect(known.filter((action) => fits.test(action))).not.toEqual([]);
    }
  }
});
