import { normalQuantile } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';
import type { Sample } from './moments.ts';

/** A part of the organisation (a layer in a department): how many work there, who answered. */
export interface Stratum {
  headcount: number;
  sample: Estimate<Sample>;
}

/**
 * The mean of the organisation with every part weighted by how many people work there, not by how
 * many answered: Σ(N_h/N) mean_h, in scale points; standard error
 * √Σ(N_h/N)² (1 − n_h/N_h) s_h² / n_h. Not estimable when a part has fewer than two scores
 * (`too few`) or more scores than people (`out of range`).
 * Source: Cochran 1977, Sampling Techniques, §5A.9.
 */
export function postStratified(
  strata: readonly Stratum[],
  level = 0.95,
): Estimate<{ mean: number; standardError: number } & Interval> {
  const total = strata.reduce((sum, { headcount }) => sum + headcount, 0);
  if (total === 0) return notEstimable('too few');
  let mean = 0;
  let variance = 0;
  for (const { headcount, sample } of strata) {
    if (!sample.estimable) return sample;
    if (headcount < sample.n) return notEstimable('out of range');
    const weight = headcount / total;
    mean += weight * sample.mean;
    variance += (weight ** 2 * (1 - sample.n / headcount) * sample.variance) / sample.n;
  }
  const standardError = Math.sqrt(variance);
  const half = normalQuantile((1 + level) / 2) * standardError;
  return estimate({ mean, standardError, low: mean - half, high: mean + half });
}
