import { tQuantile, tTwoSided } from './distributions/student-t.ts';
import { type Estimate, estimate, notEstimable } from './estimate.ts';
import type { Sample } from './moments.ts';
import type { Gap } from './welch-gap.ts';

/** Two groups without a person in common in one place, such as leaders and staff of a department. */
export interface GapStratum {
  first: Estimate<Sample>;
  second: Estimate<Sample>;
}

/**
 * The gap between two groups within the same places, first minus second: Σ w (mean₁ − mean₂) with w in
 * proportion to n₁n₂/(n₁ + n₂), which is what a regression on group and place gives; standard error
 * √Σ w² (s₁²/n₁ + s₂²/n₂), degrees of freedom after Welch and Satterthwaite. That one group works more
 * often in happy places is no part of it. Places where a sample has no variance to speak of are left
 * out; not estimable when none is left (`too few`) or nobody differs (`no variance`).
 * Source: Cochran 1977, §5A; Satterthwaite 1946; R `lm(score ~ group + place)` for the difference.
 */
export function stratifiedGap(strata: readonly GapStratum[], level = 0.95): Estimate<Gap> {
  const known = strata.flatMap(({ first, second }) => {
    if (!first.estimable || !second.estimable || first.n < 2 || second.n < 2) return [];
    return [{ first, second, weight: (first.n * second.n) / (first.n + second.n) }];
  });
  if (known.length === 0) return notEstimable('too few');
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  let [difference, variance, uncertainty] = [0, 0, 0];
  for (const { first, second, weight } of known) {
    const share = weight / total;
    difference += share * (first.mean - second.mean);
    for (const sample of [first, second]) {
      const part = (share ** 2 * sample.variance) / sample.n;
      variance += part;
      uncertainty += part ** 2 / (sample.df ?? sample.n - 1);
    }
  }
  if (variance === 0) return notEstimable('no variance');
  const standardError = Math.sqrt(variance);
  const df = variance ** 2 / uncertainty;
  const t = difference / standardError;
  const half = tQuantile((1 + level) / 2, df) * standardError;
  return estimate({
    ...{ difference, standardError, t, df, p: tTwoSided(t, df) },
    ...{ low: difference - half, high: difference + half },
  });
}
