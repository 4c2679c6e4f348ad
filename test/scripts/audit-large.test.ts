import { expect, it } from 'vitest';
import { judge } from '../../scripts/audit/judge.ts';
import { largeOrganisation } from '../../scripts/bench/large-organisation.ts';
import { largeWave } from '../../scripts/bench/tallying.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { publish } from '../../src/core/disclosure/release/publish.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { smallDefinition } from '../core/disclosure/world.ts';

/**
 * What grows with an organisation or with a questionnaire may fail no audit. Names as long as a staff
 * list can have them grow everything of an organisation of 100,000 at once, on 2,000 people.
 */

const longName = (unit: number) =>
  `unit ${unit} `.padEnd(200, 'of a name that is long ').slice(0, 199);

async function leaksOf(definition: Definition, units: number, name: (unit: number) => string) {
  const wave = largeWave(
    definition,
    largeOrganisation(2000, units, (unit) => `${name(unit)}.`),
  );
  return judge(JSON.stringify(publish(await tally(wave))));
}

it('passes the release of a large organisation whose units have long names', async () => {
  const { leaks, publication } = await leaksOf(smallDefinition(), 150, longName);
  expect(leaks).toEqual([]);
  // One pair names a hundred units that only together have leaders enough.
  expect(Math.max(...publication.pairs.map(({ id }) => id.length))).toBeGreaterThan(20_000);
  expect(publication.blocks.length).toBeGreaterThan(40);
});

it('passes a release of a questionnaire with long words and long ids', async () => {
  const definition = smallDefinition();
  const long = (id: string) => id.padEnd(120, `_${id}`);
  const words = (words: string) => `${words} ${'and so on '.repeat(150)}.`;
  const grown = JSON.parse(JSON.stringify(definition), (key, value) =>
    key === 'text' || key === 'label' || key === 'title'
      ? { nl: words(value.nl), en: words(value.en) }
      : value,
  ) as Definition;
  for (const scale of grown.scales) scale.id = long(scale.id);
  for (const { screens } of grown.sections)
    for (const { items } of screens)
      for (const item of items) {
        item.id = long(item.id);
        if (item.scale) item.scale = long(item.scale);
        if (item.twinOf) item.twinOf = long(item.twinOf);
        if (item.estimates) item.estimates = long(item.estimates);
      }
  const { leaks, publication } = await leaksOf(grown, 100, (unit) => `unit ${unit}`);
  expect(leaks).toEqual([]);
  expect(publication.variables.some(({ id }) => id.length > 100)).toBe(true);
  expect(JSON.stringify(publication.labels).length).toBeGreaterThan(20_000);
});
