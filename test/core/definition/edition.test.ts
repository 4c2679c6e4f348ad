import { expect, test } from 'vitest';
import { readDefinitions } from '../../../scripts/definitions/definition-files.ts';
import { root } from '../../../scripts/root.ts';
import { checkDefinition } from '../../../src/core/definition/check.ts';
import { checkAsked, editionHashes } from '../../../src/core/definition/check-asked.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { addEdition, editionOf } from '../../../src/core/definition/edition.ts';
import { definitionHash } from '../../../src/core/definition/hash.ts';

const { definitions } = await readDefinitions(`${root}/survey-definitions`);
const full = [...definitions.values()].find(
  ({ id, version }) => id === 'csi-full' && version === '2.0.0',
) as Definition;

test('an edition is a definition by itself, with one language and nothing of another', () => {
  for (const definition of definitions.values()) {
    for (const language of definition.languages) {
      const edition = editionOf(definition, language);
      expect(checkDefinition(edition)).toEqual([]);
      expect(edition.languages).toEqual([language]);
      const others = definition.languages.filter((one) => one !== language);
      for (const other of others) expect(JSON.stringify(edition)).not.toContain(`"${other}":`);
    }
  }
});

test('all editions together are the definition again, in whatever order they come', () => {
  const [first, ...more] = [...full.languages].reverse().map((one) => editionOf(full, one));
  const together = structuredClone(first as Definition);
  for (const edition of more) addEdition(together, edition);
  together.languages.sort(
    (one, other) => full.languages.indexOf(one) - full.languages.indexOf(other),
  );
  expect(together).toEqual(full);
});

test('a manifest whose editions are not those of its definition is refused', async () => {
  const hash = await definitionHash(full);
  const editions = await editionHashes(full, ['nl', 'de']);
  await checkAsked(full, { hash, editions });
  await checkAsked(full, { hash });
  const other = structuredClone(full);
  other.title.de = 'Eine andere Befragung';
  const swapped = { ...editions, ...(await editionHashes(other, ['de'])) };
  await expect(checkAsked(full, { hash, editions: swapped })).rejects.toThrow('definition.other');
  await expect(checkAsked(other, { hash, editions })).rejects.toThrow('definition.other');
});
