import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { say } from '../../../src/core/language/language.ts';
import { readDefinition } from './read-definition.ts';

const full = readDefinition('csi-full', '2.0.0');

/** Rows of a record of readings: the item, the sentence that was read, what the reader took it to ask. */
function recorded(language: string): [item: string, sentence: string, readAs: string][] {
  const page = readFileSync(`docs/readings/csi-full-2.0.0/${language}.md`, 'utf8');
  return [...page.matchAll(/^\| ([a-z]+[\w]*) \| (.+) \| (.+) \|$/gm)].map(
    ([, item = '', sentence = '', readAs = '']) => [item, sentence, readAs],
  );
}

test.each(
  full.languages,
)('what a reader took each item to ask is on record for the words it has now in %s', (language) => {
  const asked = itemsOf(full).filter((item) => !item.estimates);
  expect(recorded(language).map(([item, sentence]) => [item, sentence])).toEqual(
    asked.map(({ id, text }) => [id, say(text, language)]),
  );
});
