import { expect, it } from 'vitest';
import { holm, weightedHolm } from '../../../src/core/statistics/multiplicity.ts';

it('weighs every question alike where weights are equal', () => {
  const values = [0.3, 0.001, 0.012, 0.04, 0.02];
  expect(weightedHolm(values.map((p) => ({ p, weight: 2 })))).toEqual(holm(values));
});

it('tests each at its part of the limit, and gives that part to the others once it holds', () => {
  const [first, second, third] = weightedHolm([
    { p: 0.02, weight: 2 },
    { p: 0.012, weight: 1 },
    { p: 0.2, weight: 1 },
  ]);
  // Half of the limit is for the first: .02 · 4/2; then .012 · 2/1, no smaller than that; then .2 alone.
  expect(first).toBeCloseTo(0.04, 12);
  expect(second).toBeCloseTo(0.04, 12);
  expect(third).toBeCloseTo(0.2, 12);
});
