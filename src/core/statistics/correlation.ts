import type { CrossProducts } from './cross-products.ts';
import { covariance } from './cross-products.ts';
import { normalReach } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';

/**
 * The correlation of two variables over people, −1 to 1, with Fisher's interval
 * tanh(atanh r ± z / √(n − 3)); from the cross products of the two. An association, never a cause.
 * Not estimable below four people (`too few`) or when one of the two is all the same
 * (`no variance`).
 * Source: Fisher 1921; R `cor.test`.
 */
export function correlation(
  cross: CrossProducts,
  level = 0.95,
): Estimate<{ n: number; r: number } & Interval> {
  const table = covariance(cross);
  if (!table.estimable || cross.n < 4) return notEstimable('too few');
  const [[varianceX = 0, both = 0] = [], [, varianceY = 0] = []] = table.matrix;
  if (varianceX <= 0 || varianceY <= 0) return notEstimable('no variance');
  const r = Math.max(-1, Math.min(1, both / Math.sqrt(varianceX * varianceY)));
  return estimate({ n: cross.n, r, ...correlationInterval(r, cross.n, level) });
}

/** Fisher's interval of a correlation over n people, four or more. */
export function correlationInterval(r: number, n: number, level = 0.95): Interval {
  const half = normalReach(level) / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}
