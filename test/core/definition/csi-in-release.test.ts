import { beforeAll, expect, test } from 'vitest';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { withOwnValues } from '../../../src/definitions.ts';
import { excelRoster, plan } from '../disclosure/people.ts';
import { chance, sheetsFor, tallyRequest } from '../disclosure/world.ts';
import { readDefinition } from './read-definition.ts';

/** The instrument on its way through a whole tally: nothing that is asked may get lost. */
const definition = withOwnValues(readDefinition('csi-full'), [
  { id: 'near', name: { nl: 'Dichtbij', en: 'Near' } },
]);
let release: Released;

beforeAll(async () => {
  const people = excelRoster();
  const made = plan(people);
  const mood = { skip: 0.02, notApplicable: 0.02 };
  const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(4), mood);
  release = publish(await tally(tallyRequest(definition, made.plan, sheets)));
});

const ids = (kind: string) =>
  release.variables.filter((variable) => variable.kind === kind).map(({ id }) => id);

test('all nine scales and the index are released', () => {
  expect(ids('scale')).toEqual(definition.scales.map(({ id }) => id));
  expect(release.index?.scales).toEqual(ids('scale'));
});

test('every item of a scale is measured, polar items too', () => {
  const measured = release.variables
    .filter(({ kind }) => kind === 'scale')
    .flatMap(({ fine }) => (fine[0]?.items ?? []).map(({ item }) => item));
  const asked = itemsOf(definition).filter(({ scale, twinOf }) => scale && !twinOf);
  expect(measured).toEqual(asked.map(({ id }) => id));
});

test('each of the eight twins has its gap somewhere; a small group may have to go without', () => {
  const gaps = release.variables.flatMap(({ fine }) =>
    fine.flatMap((row) => (row.gaps ?? []).map((gap) => gap.item)),
  );
  const twins = itemsOf(definition).filter(({ twinOf }) => twinOf);
  expect([...new Set(gaps)].sort()).toEqual(twins.map(({ id }) => id).sort());
});

test('outcomes, leaders’ items, estimates and own values stand apart', () => {
  const apart = itemsOf(definition).filter(({ id }) => /^(o\d|m\d|est_|value_)/.test(id));
  expect(ids('item')).toEqual(apart.map(({ id }) => id));
  expect(apart).toHaveLength(5 + 6 + 9 + 1);
});

test('the forced choice and both open questions are released', () => {
  expect(release.choices.map(({ item }) => item)).toEqual(['top3']);
  expect(release.comments.map(({ item }) => item)).toEqual(['open1', 'open2']);
});
