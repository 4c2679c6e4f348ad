import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judge } from '../../scripts/audit/judge.ts';
import { definitionSchema } from '../../src/core/definition/definition-schema.ts';
import { publish } from '../../src/core/disclosure/release/publish.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { excelRoster, plan } from '../core/disclosure/people.ts';
import { chance, sheetsFor, tallyRequest } from '../core/disclosure/world.ts';
import { kinds } from '../support/audit-kinds.ts';
import { leaks } from '../support/audit-leaks.ts';
import { siblings } from '../support/audit-siblings.ts';

/**
 * The thirty kinds that strangers planted in honest releases, of which the first audit missed
 * twenty-three, and siblings of each: in full and pulse surveys, with each k. Receipts, manifests and
 * second releases are planted in `audit.test.ts`.
 */

const plants = new Map(
  [...leaks, ...siblings].map(([what, rule, plant]) => [what, { rule, plant }]),
);

async function released(survey: string, k: number): Promise<ReleaseData> {
  const file = new URL(`../fixtures/definitions/${survey}.yaml`, import.meta.url);
  const definition = definitionSchema.parse(parse(readFileSync(file, 'utf8')));
  const people = excelRoster();
  const made = plan(people, { k });
  const mood = { skip: 0.03, notApplicable: 0.03 };
  const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(k), mood);
  return publish(await tally(tallyRequest(definition, made.plan, sheets)));
}

/** A pulse has no second opinion on a question, no choice, no leaders’ questions, no spread of a scale. */
const onlyInFull =
  /^(?!a "should").*gap|choice|options|^leaders’ questions|spread of everybody|index that differs|^a moved histogram|^rows that cut|each of two questions|^a theme without its/;

describe.each([
  ['csi-full', 5],
  ['csi-full', 7],
  ['csi-full', 10],
  ['csi-pulse', 5],
  ['csi-pulse', 7],
  ['csi-pulse', 10],
])('in %s with a k of %s', (survey, k) => {
  let honest: ReleaseData;
  beforeAll(async () => {
    honest = await released(survey, k);
  });

  it('nothing is found in what the product published', () => {
    expect(judge(JSON.stringify(honest)).leaks).toEqual([]);
  });

  it.each(kinds)('%s: %s', (_, __, planted) => {
    for (const what of planted) {
      const { rule, plant } = plants.get(what) ?? { rule: '', plant: () => {} };
      const copy = structuredClone(honest);
      if (survey === 'csi-pulse' && onlyInFull.test(what)) {
        expect(() => plant(copy), what).toThrow();
        continue;
      }
      plant(copy);
      const found = judge(JSON.stringify(copy)).leaks;
      // Some rule names the place; which one comes first can depend on the sizes of blocks.
      expect(found.length, what).toBeGreaterThan(0);
      expect(
        found.every(({ where, detail }) => where !== '' && detail !== ''),
        what,
      ).toBe(true);
      if (k === 7)
        expect(
          found.map((one) => one.rule),
          what,
        ).toContain(rule);
    }
  });
});

it('names thirty kinds, each with a sibling, and plants everything there is', () => {
  expect(kinds.length).toBe(30);
  const planted = kinds.flatMap(([, , whats]) => whats);
  expect([...new Set(planted)].sort()).toEqual([...plants.keys()].sort());
  for (const [finding, , whats] of kinds) expect(whats.length, finding).toBeGreaterThan(1);
});
