import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Variable } from '../../../src/core/disclosure/release/release-schema.ts';
import { inPoints } from '../../../src/core/report/figures/scale.ts';
import { sumItem, sumScores } from '../../../src/core/report/figures/sums.ts';

const headcounts = new Map([
  ['b01', 10],
  ['b02', 12],
  ['b03', 9],
]);
const variable: Variable = {
  id: 'd1',
  kind: 'scale',
  unit: 12,
  fine: [
    { blocks: ['b01'], n: 8, sum: 300, sumSquares: 12000, items: [], gaps: [] },
    { blocks: ['b02', 'b03'], n: 15, sum: 600, sumSquares: 25000, items: [], gaps: [] },
  ],
  coarse: [
    {
      blocks: ['b01', 'b02', 'b03'],
      items: [{ item: 'd1_1', counts: [1, 2, 3, 4, 5], notApplicable: 2 }],
      scores: [],
    },
  ],
};

describe('adding up over a group', () => {
  it('counts only parts wholly inside the group, and says how many people they cover', () => {
    const sum = sumScores(variable, new Set(['b01', 'b02']), headcounts);
    expect(sum).toEqual({ covered: 10, total: { n: 8, sum: 300, sumSquares: 12000 } });
  });

  it('carries nothing when no part lies inside', () => {
    expect(sumScores(variable, new Set(['b02']), headcounts)).toBeNull();
    expect(sumItem(variable, 'd1_1', new Set(['b01', 'b02']), headcounts)).toBeNull();
  });

  it('takes everything together for the organisation', () => {
    const all = new Set(['b01', 'b02', 'b03']);
    expect(sumScores(variable, all, headcounts)?.total.n).toBe(23);
    expect(sumScores(variable, all, headcounts)?.covered).toBe(31);
    expect(sumItem(variable, 'd1_1', all, headcounts)?.total.counts).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('steps as points', () => {
  it('gives mean and variance of the scores themselves', () => {
    const scores = fc.array(fc.integer({ min: 12, max: 60 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(scores, (steps) => {
        const sum = steps.reduce((a, b) => a + b, 0);
        const sumSquares = steps.reduce((a, b) => a + b * b, 0);
        const points = inPoints({ n: steps.length, sum, sumSquares }, 12);
        const mean = sum / steps.length / 12;
        const variance =
          steps.reduce((total, step) => total + (step / 12 - mean) ** 2, 0) / (steps.length - 1);
        expect(points?.mean).toBeCloseTo(mean, 10);
        expect(points?.variance).toBeCloseTo(variance, 8);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
