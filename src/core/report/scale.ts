import type { Moments } from '../disclosure/release-schema.ts';

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
export function inPoints({ n, sum, sumSquares }: Moments, unit: number): Points | null {
  if (n === 0) return null;
  const deviation = (sumSquares - (sum * sum) / n) / (unit * unit);
  return {
    n,
    mean: sum / n / unit,
    variance: n > 1 ? Math.max(0, deviation) / (n - 1) : null,
  };
}

/** Count, sum and sum of squares of a histogram whose first option has the value `lowest`. */
export function momentsOf(counts: readonly number[], lowest: number): Moments {
  const moments = { n: 0, sum: 0, sumSquares: 0 };
  counts.forEach((count, index) => {
    const value = lowest + index;
    moments.n += count;
    moments.sum += count * value;
    moments.sumSquares += count * value * value;
  });
  return moments;
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
