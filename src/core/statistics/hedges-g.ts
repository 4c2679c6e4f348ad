import { normalQuantile } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable, type Value } from './estimate.ts';
import type { Sample } from './moments.ts';

/**
 * Hedges' g: the gap between two groups in standard deviations, corrected for small groups:
 * g = [1 − 3 / (4df − 1)] · (mean₁ − mean₂) / s, with s pooled over both; interval
 * g ± z √[(n₁ + n₂) / n₁n₂ + g² / 2(n₁ + n₂)]. Above 0, the first rates higher. Not estimable when a
 * group has fewer than two scores (`too few`) or nobody differs (`no variance`).
 * Source: Hedges 1981, Journal of Educational Statistics 6:107–128.
 */
export function hedgesG(
  first: Estimate<Sample>,
  second: Estimate<Sample>,
  level = 0.95,
): Estimate<Value & Interval> {
  if (!first.estimable) return first;
  if (!second.estimable) return second;
  if (first.n < 2 || second.n < 2) return notEstimable('too few');
  const n = first.n + second.n;
  const df = n - 2;
  const squares = (first.n - 1) * first.variance + (second.n - 1) * second.variance;
  if (squares === 0) return notEstimable('no variance');
  const correction = 1 - 3 / (4 * df - 1);
  const value = (correction * (first.mean - second.mean)) / Math.sqrt(squares / df);
  const standardError = Math.sqrt(n / (first.n * second.n) + value ** 2 / (2 * n));
  const half = normalQuantile((1 + level) / 2) * standardError;
  return estimate({ value, low: value - half, high: value + half });
}

/** How large a gap is, in words; customary limits .2, .5 and .8 (Cohen 1988). */
export type EffectSize = 'negligible' | 'small' | 'medium' | 'large';

/** @example effectSize(-0.68) // 'medium' */
export function effectSize(g: number): EffectSize {
  const size = Math.abs(g);
  if (size < 0.2) return 'negligible';
  if (size < 0.5) return 'small';
  return size < 0.8 ? 'medium' : 'large';
}
