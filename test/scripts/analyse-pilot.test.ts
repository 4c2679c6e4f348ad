import { expect, test } from 'vitest';
import { notAnswered, notApplicableCode, type Responses } from '../../scripts/analyse/responses.ts';
import { frameOf } from '../../scripts/analyse/statistics/frame.ts';
import { pilotStatistics } from '../../scripts/analyse/statistics/pilot.ts';
import { Reasons } from '../../scripts/analyse/statistics/reasons.ts';
import { itemsOf, scoredItems } from '../../src/core/definition/definition.ts';
import { normalQuantile } from '../../src/core/statistics/distributions/normal.ts';
import { chance } from '../attack/reconstruction/chance.ts';
import { readDefinition } from '../core/definition/read-definition.ts';

const standard = readDefinition('csi-full', '2.0.0');
const definition = {
  ...standard,
  attributes: [
    ...standard.attributes,
    { id: 'language', title: { en: 'Language' }, ordered: false, headings: [] },
  ],
};
const layers = ['top', 'middle', 'lead', 'employee'];
const n = 400;

/**
 * Four hundred made-up people, half of them leaders, every fourth answering in Turkish. Each scale has
 * one cause and the causes go together; in Turkish the first item of d1 has nothing to do with d1. The
 * first twelve give the same answer throughout; the Turkish ones stop half-way.
 */
function madeUp(): Responses {
  const random = chance(3);
  const draw = () => normalQuantile(random() || 0.5);
  const ratings = new Map<string, Uint8Array>();
  for (const { id } of itemsOf(definition)) {
    const codes = new Uint8Array(n).fill(notAnswered);
    ratings.set(id, codes);
  }
  const asked = definition.scales.flatMap(({ id }) =>
    scoredItems(definition, id).map((item) => item.id),
  );
  for (let row = 0; row < n; row += 1) {
    const climate = draw();
    for (const { id: scale } of definition.scales) {
      const cause = 0.6 * climate + 0.8 * draw();
      scoredItems(definition, scale).forEach((item, place) => {
        const apart = row % 4 === 0 && scale === 'd1' && place === 0;
        const felt = (apart ? 0 : 0.75 * cause) + (apart ? 1 : 0.66) * draw();
        const answer = row < 12 ? 4 : Math.min(5, Math.max(1, Math.round(3 + felt)));
        const codes = ratings.get(item.id);
        const late = asked.indexOf(item.id) >= asked.length / 2;
        if (codes && !(row % 4 === 0 && row >= 12 && row < 60 && late)) codes[row] = answer;
      });
    }
  }
  const known = ratings.get('o1');
  if (known) known.fill(notApplicableCode, 0, 100);
  return {
    n,
    attributes: new Map([
      [
        'layer',
        { codes: Uint32Array.from({ length: n }, (_, row) => (row % 2 ? 3 : 2)), values: layers },
      ],
      [
        'language',
        {
          codes: Uint32Array.from({ length: n }, (_, row) => (row % 4 ? 0 : 1)),
          values: ['nl', 'tr'],
        },
      ],
    ]),
    ratings,
    choices: new Map(),
  };
}

const reasons = new Reasons();
const pilot = pilotStatistics(frameOf(definition, madeUp(), ['layer', 'language']), reasons);
const ofLanguage = <Part extends { axis: string }>(parts: Part[]) =>
  parts.find(({ axis }) => axis === 'language');

test('every scored item stands against the rest of its scale, and alpha and omega have intervals', () => {
  for (const { scale, itemRest, alpha, alpha95, omega, omega95, n: complete } of pilot.scales) {
    expect(itemRest.map(({ item }) => item)).toEqual(
      scoredItems(definition, scale).map(({ id }) => id),
    );
    expect(complete).toBeGreaterThan(300);
    expect(alpha95?.[0]).toBeLessThan(alpha ?? 0);
    expect(omega95?.[0]).toBeLessThan(omega ?? 0);
    expect(omega95?.[1]).toBeGreaterThan(omega ?? 1);
  }
  const rests = pilot.scales[0]?.itemRest.map(({ r }) => r ?? 0) ?? [];
  expect(Math.min(...rests)).toBe(rests[0]);
});

test('a factor for each scale describes answers with nine causes better than one factor does', () => {
  const { oneFactor, ownFactors, items, scales } = pilot.factors;
  expect([items, scales]).toEqual([
    definition.scales.flatMap(({ id }) => scoredItems(definition, id)).length,
    9,
  ]);
  expect(ownFactors.srmr).toBeLessThan(0.06);
  expect(oneFactor.srmr).toBeGreaterThan(ownFactors.srmr ?? 1);
  expect(ownFactors.mostAlike).toBeLessThan(0.7);
});

test('an item that measures something else in one language is the one whose loading differs', () => {
  const [d1, d2] = pilot.scales.map(({ loadings }) => ofLanguage(loadings)?.alike[0]);
  expect(d1?.groups).toEqual(['nl', 'tr']);
  expect(d1?.widest.item).toBe(scoredItems(definition, 'd1')[0]?.id);
  expect(d1?.congruence).toBeLessThan(d2?.congruence ?? 0);
  expect(d2?.congruence).toBeGreaterThan(0.95);
  const sides = pilot.scales[0]?.loadings.find(({ axis }) => axis === 'side');
  expect(sides?.groups.map(({ group }) => group)).toEqual(['leaders', 'frontline']);
});

test('straight lines are counted, and completion is told by language', () => {
  const [ofSides, ofLanguages] = pilot.sameAnswers;
  expect(ofSides?.groups.map(({ onlyOneAnswer }) => onlyOneAnswer)).toEqual([0, 6, 6]);
  expect(ofLanguages?.groups.map(({ onlyOneAnswer }) => onlyOneAnswer)).toEqual([9, 3]);
  const [dutch, turkish] = ofLanguage(pilot.completion)?.groups ?? [];
  expect([dutch?.n, turkish?.n]).toEqual([300, 100]);
  expect(turkish?.meanAnswered).toBeLessThan(dutch?.meanAnswered ?? 0);
  expect(turkish?.stopped).toBeGreaterThan(11);
  expect(dutch?.doNotKnow).toBeGreaterThan(0);
});

test('a group below the least for reliability has no loadings', () => {
  const small = madeUp();
  const few: Responses = {
    ...small,
    attributes: new Map([
      ...small.attributes,
      [
        'language',
        {
          codes: Uint32Array.from({ length: n }, (_, row) => (row < 40 ? 1 : 0)),
          values: ['nl', 'tr'],
        },
      ],
    ]),
  };
  const found = pilotStatistics(frameOf(definition, few, ['language']), new Reasons());
  const groups = found.scales[0]?.loadings.find(({ axis }) => axis === 'language')?.groups ?? [];
  expect(groups.map(({ loadings }) => loadings === null)).toEqual([false, true]);
});
