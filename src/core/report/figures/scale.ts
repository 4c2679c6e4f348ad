import { type Counts, momentsOfCounts } from '../../statistics/histogram.ts';
import { type Moments, meanOf, varianceOf } from '../../statistics/moments.ts';

/** Count, mean and variance in points; the variance is null for fewer than two sheets. */
export interface Points {
  n: number;
  mean: number;
  /** Unbiased (divided by n − 1), in squared points. */
  variance: number | null;
}

/**
 * Turns released sums, in whole steps of 1/unit point, into points.
 * Returns null when nobody was scored.
 * @example inPoints({ n: 2, sum: 84, sumSquares: 3600 }, 12) // mean 3.5 points
 */
export function inPoints(moments: Moments, unit: number): Points | null {
  const mean = meanOf(moments, unit);
  return mean === null ? null : { n: moments.n, mean, variance: varianceOf(moments, unit) };
}

/** Count, sum and sum of squares of exact answers: 1–5, or 0–10 where there are eleven options. */
export function momentsOfAnswers(counts: Counts): Moments {
  return momentsOfCounts(counts, { low: counts.length === 11 ? 0 : 1, step: 1 });
}

/**
 * The display scale: 0 is the lowest possible mean, 100 the highest (25·(mean − 1) on 1–5).
 * @example display(3.4, 1, 5) // 60
 */
export function display(mean: number, from: number, to: number): number {
  return (100 * (mean - from)) / (to - from);
}

/** A difference in points on the display scale. */
export function displayGap(gap: number, from: number, to: number): number {
  return (100 * gap) / (to - from);
}
