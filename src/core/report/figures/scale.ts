import type { Sums } from '../../disclosure/release/sums.ts';
import { type Counts, momentsOfCounts } from '../../statistics/histogram.ts';
import { type Moments, varianceOf } from '../../statistics/moments.ts';

/** Count, mean and variance in points; the variance is null for fewer than two sheets. */
export interface Points {
  n: number;
  mean: number;
  /** Unbiased (divided by n − 1), in squared points. */
  variance: number | null;
  /** Degrees of freedom of the variance. */
  df: number;
  /** Variance of the mean that comes from protection, beside that of who happens to answer. */
  added: number;
}

/**
 * Count, mean and variance of released sums; null when nobody is in them.
 * @example inPoints({ n: 2, sum: 7, sumSquares: 25, df: 1, added: 0.67 }) // mean 3.5 points
 */
export function inPoints({ n, sum, sumSquares, df, added }: Sums): Points | null {
  if (n === 0) return null;
  const variance = sumSquares === null ? null : varianceOf({ n, sum, sumSquares });
  return { n, mean: sum / n, variance, df, added: added / n ** 2 };
}

/**
 * Count, sum and sum of squares of answers.
 * @param low the lowest answer; the others follow in steps of one
 */
export function momentsOfAnswers(counts: Counts, low: number): Moments {
  return momentsOfCounts(counts, { low, step: 1 });
}

/**
 * The display scale: 0 is the lowest possible mean, 100 the highest (25·(mean − 1) on 1–5).
 * @example display(3.4, 1, 5) // 60
 */
export function display(mean: number, from: number, to: number): number {
  return (100 * (mean - from)) / (to - from);
}

/** The lowest and the highest score alone, to fill in a sentence. */
export function endsOf({ from, to }: { from: number; to: number }) {
  return { from, to };
}

/** A difference in points on the display scale. */
export function displayGap(gap: number, from: number, to: number): number {
  return (100 * gap) / (to - from);
}
