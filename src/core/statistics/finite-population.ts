import { normalReach } from './distributions/normal.ts';
import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import type { Sample } from './moments.ts';

/**
 * The standard error of a mean, in scale points: √[(1 − n/N) s² / n]. Without a headcount the
 * people who answered stand for everybody who might work here, now or later; with one (N), only for
 * the N people there are, and the error is 0 when all answered: "had everybody answered". That
 * holds only if who did not answer does not depend on what they would have said. Not estimable
 * below two scores (`too few`) or with fewer people than scores (`out of range`).
 * Source: Cochran 1977, Sampling Techniques, §2.5.
 */
export function meanError(
  sample: Estimate<Sample>,
  headcount = Number.POSITIVE_INFINITY,
): Estimate<Value> {
  if (!sample.estimable) return sample;
  if (headcount < sample.n) return notEstimable('out of range');
  return estimate({
    value: Math.sqrt(((1 - sample.n / headcount) * sample.variance) / sample.n),
  });
}

/**
 * The standard error of a share: √[(1 − n/N) p(1 − p) / (n − 1)]; see `meanError`.
 * Source: Cochran 1977, §3.2.
 */
export function shareError(
  share: number,
  n: number,
  headcount = Number.POSITIVE_INFINITY,
): Estimate<Value> {
  if (n < 2) return notEstimable('too few');
  if (headcount < n) return notEstimable('out of range');
  return estimate({ value: Math.sqrt(((1 - n / headcount) * share * (1 - share)) / (n - 1)) });
}

/** Half the width of an interval: z times the standard error, in the same unit. */
export function marginOfError(standardError: number, level = 0.95): number {
  return normalReach(level) * standardError;
}
