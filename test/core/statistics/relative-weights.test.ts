import { describe, expect, it } from 'vitest';
import { relativeWeights } from '../../../src/core/statistics/relative-weights.ts';

const between = [
  [1, 0.6, 0.3, 0.1],
  [0.6, 1, 0.45, -0.2],
  [0.3, 0.45, 1, 0],
  [0.1, -0.2, 0, 1],
];
const withOutcome = [0.5, 0.55, 0.3, -0.1];

describe('relative weights', () => {
  it('are those of Johnson, as eigen() and solve() of R 4.2 give them', () => {
    const found = relativeWeights(between, withOutcome);
    if (!found.estimable) throw new Error(found.reason);
    const fromR = [
      0.14263025358890416, 0.16427305636816517, 0.037129291039426193, 0.009307077632920607,
    ];
    for (const [at, weight] of found.weights.entries())
      expect(weight).toBeCloseTo(fromR[at] ?? 0, 14);
    expect(found.explained).toBeCloseTo(0.3533396786294162, 14);
  });

  it('add up to what is explained, and are squares of correlations where nothing goes together', () => {
    const apart = between.map((row, at) => row.map((_, other) => Number(at === other)));
    const found = relativeWeights(apart, withOutcome);
    if (!found.estimable) throw new Error(found.reason);
    expect(found.weights).toEqual(withOutcome.map((r) => r ** 2));
    expect(found.explained).toBeCloseTo(
      found.weights.reduce((sum, one) => sum + one, 0),
      14,
    );
  });

  it('are not to be had where a predictor is another one', () => {
    const twice = [
      [1, 1, 0.3],
      [1, 1, 0.3],
      [0.3, 0.3, 1],
    ];
    expect(relativeWeights(twice, [0.5, 0.5, 0.2])).toEqual({ estimable: false, reason: 'no fit' });
  });
});
