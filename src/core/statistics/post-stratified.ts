import { tQuantile } from './distributions/student-t.ts';
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
 * √Σ(N_h/N)² (1 − n_h/N_h) s_h² / n_h, with the degrees of freedom of Satterthwaite. Not estimable when a part has fewer than two scores
 * (`too few`) or more scores than people (`out of range`).
 * Source: Cochran 1977, Sampling Techniques, §5.4 and 5A.9; Satterthwaite 1946.
 */
export function postStratified(
  strata: readonly Stratum[],
  level = 0.95,
): Estimate<{ mean: number; standardError: number; df: number } & Interval> {
  const total = strata.reduce((sum, { headcount }) => sum + headcount, 0);
  if (total === 0) return notEstimable('too few');
  let mean = 0;
  let variance = 0;
  let uncertainty = 0;
  let answered = 0;
  for (const { headcount, sample } of strata) {
    if (!sample.estimable) return sample;
    if (headcount < sample.n) return notEstimable('out of range');
    const weight = headcount / total;
    answered += sample.n;
    mean += weight * sample.mean;
    const part = (weight ** 2 * (1 - sample.n / headcount) * sample.variance) / sample.n;
    variance += part;
    uncertainty += part ** 2 / (sample.df ?? sample.n - 1);
  }
  const standardError = Math.sqrt(variance);
  // Nothing is uncertain where everybody answered, or nobody differs: any number of degrees will do.
  const df =
    uncertainty === 0 ? Math.max(1, answered - strata.length) : variance ** 2 / uncertainty;
  const half = tQuantile((1 + level) / 2, df) * standardError;
  return estimate({ mean, standardError, df, low: mean - half, high: mean + half });
}
