import { expect, test } from 'vitest';
import { longestBallot } from '../../../src/core/definition/ballot-size.ts';
import { checkDefinition } from '../../../src/core/definition/check.ts';
import {
  type CoreValue,
  coreValuesFrom,
  coreValuesSchema,
} from '../../../src/core/definition/core-value.ts';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { definitionHash } from '../../../src/core/definition/hash.ts';
import { withOwnValues } from '../../../src/definitions.ts';
import { readDefinition } from './read-definition.ts';

const full = readDefinition('csi-full');
const pulse = readDefinition('csi-pulse');
const values: CoreValue[] = [
  { id: 'near', name: { nl: 'Dichtbij', en: 'Near' } },
  { id: 'results', name: { nl: 'Resultaatgericht', en: 'Aiming for results' } },
  { id: 'demand', name: { nl: 'Vraaggericht', en: 'Led by demand' } },
];

test('each value becomes one item outside the scales, on a screen of its own', () => {
  const items = itemsOf(withOwnValues(full, values)).filter(({ id }) => id.startsWith('value_'));
  expect(items.map(({ id, scale, audience }) => [id, scale, audience])).toEqual([
    ['value_near', undefined, 'everyone'],
    ['value_results', undefined, 'everyone'],
    ['value_demand', undefined, 'everyone'],
  ]);
  expect(items[0]?.text).toEqual({
    nl: 'In onze service handelen we naar onze waarde ‘Dichtbij’.',
    en: 'In our service, we act on our value ‘Near’.',
  });
});

test.each([full, pulse])('$id keeps every item, format, scale and byte it had', (definition) => {
  const before = structuredClone(definition);
  const extended = withOwnValues(definition, values);
  expect(definition).toEqual(before);
  expect(itemsOf(extended).filter(({ id }) => !id.startsWith('value_'))).toEqual(
    itemsOf(definition),
  );
  expect(extended.formats).toMatchObject(definition.formats);
  const rest = { id: null, formats: null, sections: null };
  expect({ ...extended, ...rest }).toEqual({ ...definition, ...rest });
});

test('open questions stay last where they have a section of their own', () => {
  const ids = (definition: typeof full) => definition.sections.map(({ id }) => id);
  expect(ids(withOwnValues(full, values)).slice(-2)).toEqual(['core-values', 'words']);
  expect(ids(withOwnValues(pulse, values)).at(-1)).toBe('core-values');
});

test('six values with the longest ids still fit the ballot', () => {
  const most = [1, 2, 3, 4, 5, 6].map((n) => ({
    id: `v${n}${'x'.repeat(18)}`,
    name: { nl: 'x', en: 'x' },
  }));
  for (const definition of [full, pulse]) {
    const extended = withOwnValues(definition, most);
    expect(checkDefinition(extended)).toEqual([]);
    expect(longestBallot(extended)).toBeLessThanOrEqual(definition.ballotBytes);
  }
});

test('other values make another definition, the same values the same one', async () => {
  const ids = [[], values, values.slice(1), values.toReversed()].map(
    (some) => withOwnValues(full, some).id,
  );
  expect(new Set(ids).size).toBe(4);
  expect(ids[1]).toMatch(/^csi-full_[0-9a-f]{8}$/);
  expect(withOwnValues(full, [])).toBe(full);
  expect(await definitionHash(withOwnValues(full, values))).toBe(
    await definitionHash(withOwnValues(full, structuredClone(values))),
  );
});

test('the names HR writes become values with short ids that stay the same', () => {
  const names = [
    { nl: ' Écht dichtbij ', en: 'Really near' },
    { nl: 'echt dichtbij!', en: 'Near' },
    { nl: '100% resultaatgerichtheid', en: 'Results' },
    { nl: '漢', en: 'x' },
  ];
  const made = coreValuesFrom(names);
  expect(made.map(({ id }) => id)).toEqual([
    'echt-dichtbij',
    'echt-dichtbij-2',
    'resultaatgerichtheid',
    'value',
  ]);
  expect(coreValuesSchema.parse(made)).toEqual(made);
  expect(checkDefinition(withOwnValues(full, made))).toEqual([]);
});

test.each<[string, CoreValue[]]>([
  ['one value twice', [...values, ...values.slice(0, 1)]],
  ['a value without an English name', [{ id: 'near', name: { nl: 'Dichtbij', en: ' ' } }]],
  ['an id that would not fit', [{ id: 'x'.repeat(21), name: { nl: 'x', en: 'x' } }]],
  ['seven values', 'abcdefg'.split('').map((id) => ({ id, name: { nl: id, en: id } }))],
])('%s is refused', (_, wrong) => {
  expect(() => withOwnValues(full, wrong)).toThrow('definition.values');
});

test('values that leave no room in a tight ballot are refused', () => {
  const tight = { ...full, ballotBytes: longestBallot(full) };
  expect(() => withOwnValues(tight, values)).toThrow('definition.values');
});
