import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Variable } from '../../../src/core/disclosure/release/release-schema.ts';
import { summedRows } from '../../../src/core/disclosure/release/sums.ts';
import { inPoints } from '../../../src/core/report/figures/scale.ts';
import { sumItem, sumRows } from '../../../src/core/report/figures/sums.ts';

const headcounts = new Map([
  ['b01', 10],
  ['b02', 12],
  ['b03', 9],
]);
const fine = { answered: 'nearly-all', items: [], gaps: [] } as const;
const variable: Variable = {
  id: 'd1',
  kind: 'scale',
  from: 1,
  to: 5,
  step: 2,
  parts: [],
  spread: 0.8,
  gapSpreads: [],
  fine: [
    { ...fine, items: [], gaps: [], blocks: ['b01'], n: 8, total: 26, spread: 0.6 },
    { ...fine, items: [], gaps: [], blocks: ['b02', 'b03'], n: 15, total: 49, spread: null },
  ],
  coarse: [
    {
      blocks: ['b01', 'b02', 'b03'],
      n: 15,
      items: [{ item: 'd1_1', answered: 'nearly-all', counts: [0, 3, 3, 4, 5] }],
      scores: [],
    },
  ],
};
const rows = summedRows(variable);

describe('adding up over a group', () => {
  it('counts only parts wholly inside the group, and says how many people they cover', () => {
    const sum = sumRows(rows, new Set(['b01', 'b02']), headcounts);
    expect(sum?.covered).toBe(10);
    expect(sum?.total).toMatchObject({ n: 8, sum: 26, added: 4 / 6 + (4 * 5.5) / 256 });
    // (n − 1)·0.6² + 26²/8: the spread of the row itself.
    expect(sum?.total.sumSquares).toBeCloseTo(7 * 0.36 + 84.5, 10);
  });

  it('gives a row without a spread of its own the organisation’s, and adds up variances', () => {
    const all = sumRows(rows, new Set(['b01', 'b02', 'b03']), headcounts)?.total;
    expect(all?.added).toBeCloseTo(8 / 6 + (8 * 5.5) / 256, 10);
    expect(all?.sumSquares).toBeCloseTo(7 * 0.36 + 84.5 + 14 * 0.64 + 49 ** 2 / 15, 10);
  });

  it('carries nothing when no part lies inside', () => {
    expect(sumRows(rows, new Set(['b02']), headcounts)).toBeNull();
    expect(sumItem(variable, 'd1_1', new Set(['b01', 'b02']), headcounts)).toBeNull();
  });

  it('takes everything together for the organisation', () => {
    const all = new Set(['b01', 'b02', 'b03']);
    expect(sumRows(rows, all, headcounts)?.total.n).toBe(23);
    expect(sumRows(rows, all, headcounts)?.covered).toBe(31);
    expect(sumItem(variable, 'd1_1', all, headcounts)?.total.counts).toEqual([0, 3, 3, 4, 5]);
  });
});

describe('sums as points', () => {
  it('gives mean and variance of the answers themselves, and the variance protection adds', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(answers, (list) => {
        const n = list.length;
        const sum = list.reduce((a, b) => a + b, 0);
        const sumSquares = list.reduce((a, b) => a + b * b, 0);
        const points = inPoints({ n, sum, sumSquares, df: n - 1, added: 3 });
        const mean = sum / n;
        const variance = list.reduce((total, one) => total + (one - mean) ** 2, 0) / (n - 1);
        expect(points?.mean).toBeCloseTo(mean, 10);
        expect(points?.variance).toBeCloseTo(variance, 8);
        expect(points?.added).toBe(3 / n ** 2);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
