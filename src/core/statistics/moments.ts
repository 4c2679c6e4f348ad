import { type Estimate, estimate, notEstimable } from './estimate.ts';

/**
 * Count, sum and sum of squares of whole numbers: all that means, variances and everything built on
 * them need. Values are in steps of 1/unit scale point (see `core/scoring`), so that the three add
 * up exactly over groups and do not depend on the order of the answers.
 */
export interface Moments {
  n: number;
  sum: number;
  sumSquares: number;
}

/** How many people, their mean and their variance (n − 1), in scale points. */
export interface Sample {
  n: number;
  mean: number;
  variance: number;
  /** Degrees of freedom of the variance where they are other than n − 1. */
  df?: number;
}

/** The moments of nobody: where adding starts. */
export const noMoments: Readonly<Moments> = { n: 0, sum: 0, sumSquares: 0 };

/** The moments of two groups without a person in common, taken together. */
export function addMoments(first: Moments, second: Moments): Moments {
  return {
    n: first.n + second.n,
    sum: first.sum + second.sum,
    sumSquares: first.sumSquares + second.sumSquares,
  };
}

/** @example momentsOf([3, 4, 4]) // { n: 3, sum: 11, sumSquares: 41 } */
export function momentsOf(values: Iterable<number>): Moments {
  const moments = { ...noMoments };
  for (const value of values) {
    moments.n += 1;
    moments.sum += value;
    moments.sumSquares += value * value;
  }
  return moments;
}

/** The mean in scale points, where one point is `unit` steps; null when nobody answered. */
export function meanOf(moments: Moments, unit = 1): number | null {
  return moments.n === 0 ? null : moments.sum / moments.n / unit;
}

/**
 * The variance in squared scale points, Σ(x − mean)² / (n − 1); null below two answers. Exactly 0
 * when everybody gave the same.
 */
export function varianceOf({ n, sum, sumSquares }: Moments, unit = 1): number | null {
  if (n < 2) return null;
  return Math.max(0, n * sumSquares - sum * sum) / n / (n - 1) / (unit * unit);
}

/**
 * The sample that moments describe, in scale points; the input of every comparison of two groups.
 * Not estimable below two answers (`too few`).
 * @example sampleOf({ n: 3, sum: 132, sumSquares: 5904 }, 12) // mean 3.667, variance 0.333
 */
export function sampleOf(moments: Moments, unit = 1): Estimate<Sample> {
  const mean = meanOf(moments, unit);
  const variance = varianceOf(moments, unit);
  if (mean === null || variance === null) return notEstimable('too few');
  return estimate({ n: moments.n, mean, variance });
}
