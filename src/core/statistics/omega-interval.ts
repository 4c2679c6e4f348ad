import { type CrossProducts, covariance, joined, together } from './cross-products.ts';
import { tQuantile } from './distributions/student-t.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';
import { omega } from './omega.ts';

/** Parts a file is cut into: enough for a steady interval, few enough to fit each without one. */
export const jackknifeParts = 50;

/**
 * An interval for omega, from how it moves when each part of the people is left out in turn (the
 * delete-a-group jackknife), on ln(1 − ω) so that it stays below 1. Parts are people in no order that
 * says anything, such as every fiftieth. Not estimable when omega is not, with all people or without a
 * part.
 * Source: Shao & Tu 1995, The Jackknife and Bootstrap, ch. 2; Kott 2001, Journal of Official Statistics
 * 17:521–526.
 */
export function omegaInterval(parts: readonly CrossProducts[], level = 0.95): Estimate<Interval> {
  const filled = parts.filter(({ n }) => n > 0);
  const all = together(filled);
  const whole = omegaOf(all);
  if (!whole.estimable) return whole;
  if (filled.length < 10) return notEstimable('too few');
  const without: number[] = [];
  for (const part of filled) {
    const left = omegaOf(joined(all, part, -1));
    if (!left.estimable) return left;
    without.push(Math.log(1 - left.value));
  }
  const groups = without.length;
  const mean = without.reduce((sum, value) => sum + value, 0) / groups;
  const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half =
    tQuantile((1 + level) / 2, groups - 1) * Math.sqrt(((groups - 1) / groups) * squares);
  const at = Math.log(1 - whole.value);
  return estimate({ low: 1 - Math.exp(at + half), high: 1 - Math.exp(at - half) });
}

function omegaOf(cross: CrossProducts) {
  const table = covariance(cross);
  return table.estimable ? omega(table.matrix) : table;
}
