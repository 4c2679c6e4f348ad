import { correlations, type Matrix, sumsOf } from './cross-products.ts';
import { fQuantile } from './distributions/f.ts';
import { type Estimate, estimate, type Interval, notEstimable, type Value } from './estimate.ts';

/**
 * Cronbach's alpha: how far the items of a scale move together, J/(J − 1) · (1 − tr V / ΣV) on
 * their covariances V, with Feldt's interval for n people. At most 1, can be below 0. Customary at
 * least .70. Not estimable with fewer than two items or people (`too few`) or when nobody differs
 * (`no variance`).
 * Source: Cronbach 1951; Feldt, Woodruff & Salih 1987, Applied Psychological Measurement 11:93–103;
 * R `psych::alpha` (raw_alpha).
 */
export function alpha(matrix: Matrix, n: number, level = 0.95): Estimate<Value & Interval> {
  const items = matrix.length;
  if (items < 2 || n < 2) return notEstimable('too few');
  const { all, diagonal } = sumsOf(matrix);
  if (all <= 0) return notEstimable('no variance');
  const value = (items / (items - 1)) * (1 - diagonal / all);
  return estimate({ value, ...alphaInterval(value, n, items, level) });
}

/**
 * Alpha as it would be if all items had the same variance: on correlations instead of covariances.
 * Not estimable when an item has `no variance`.
 * Source: R `psych::alpha` (std.alpha).
 */
export function standardisedAlpha(matrix: Matrix): Estimate<Value> {
  const items = matrix.length;
  if (items < 2) return notEstimable('too few');
  const table = correlations(matrix);
  if (!table.estimable) return table;
  const { all } = sumsOf(table.matrix);
  if (all <= 0) return notEstimable('no variance');
  return estimate({ value: (items / (items - 1)) * (1 - items / all) });
}

/** Feldt's interval: 1 − (1 − α) F, with n − 1 and (n − 1)(J − 1) degrees of freedom. */
export function alphaInterval(value: number, n: number, items: number, level = 0.95): Interval {
  const [df1, df2] = [n - 1, (n - 1) * (items - 1)];
  return {
    low: 1 - (1 - value) * fQuantile((1 + level) / 2, df1, df2),
    high: 1 - (1 - value) * fQuantile((1 - level) / 2, df1, df2),
  };
}
