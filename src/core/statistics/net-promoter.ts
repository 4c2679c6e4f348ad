import { normalReach } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';
import { threeWay } from './favourable.ts';
import { type Counts, totalOf } from './histogram.ts';

/**
 * Net promoter score of a 0–10 question: the percentage that gave 9 or 10 minus the percentage that
 * gave 0 to 6, −100 to 100, with its standard error 100 √{[p + d − (p − d)²] / n} and interval.
 * Never shown without the interval: it is a wide one. Not estimable below two answers (`too few`)
 * or when all are promoters, all are detractors or all are neither (`no variance`).
 * Source: variance of a difference of two multinomial shares; Rowan 2014 on its use.
 */
export function netPromoter(
  counts: Counts,
  level = 0.95,
): Estimate<{ n: number; value: number; standardError: number } & Interval> {
  const n = totalOf(counts);
  if (n < 2) return notEstimable('too few');
  const { favourable, unfavourable } = threeWay(counts);
  const difference = (favourable - unfavourable) / n;
  const spread = (favourable + unfavourable) / n - difference ** 2;
  if (!(spread > 0)) return notEstimable('no variance');
  const value = 100 * difference;
  const standardError = 100 * Math.sqrt(spread / n);
  const half = normalReach(level) * standardError;
  return estimate({
    n,
    value,
    standardError,
    low: Math.max(-100, value - half),
    high: Math.min(100, value + half),
  });
}
