import type { Matrix } from './cross-products.ts';
import { type Estimate, estimate, notEstimable } from './estimate.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** Predictors of which one follows from the others to this part have no weights of their own. */
const leastEigenvalue = 1e-10;

/**
 * How much of what is explained in an outcome goes with each of several predictors that go together
 * themselves: their parts of R², which add up to it. None is negative. The predictors are replaced by
 * the uncorrelated ones nearest to them, Z = X·R⁻½; with β of the outcome on Z, the weight of j is
 * Σ (R½)²ⱼₖ β²ₖ. Not estimable when a predictor follows from the others (`no fit`).
 * @param between correlations of the predictors
 * @param withOutcome correlation of each with the outcome
 * Source: Johnson 2000, Multivariate Behavioral Research 35:1–19.
 */
export function relativeWeights(
  between: Matrix,
  withOutcome: readonly number[],
): Estimate<{ explained: number; weights: number[] }> {
  const { values, vectors } = symmetricEigen(between);
  if (values.some((value) => value < leastEigenvalue)) return notEstimable('no fit');
  const power = (exponent: number) =>
    between.map((_, row) =>
      between.map((_, column) =>
        values.reduce(
          (sum, value, at) =>
            sum + (vectors[row]?.[at] ?? 0) * value ** exponent * (vectors[column]?.[at] ?? 0),
          0,
        ),
      ),
    );
  const slopes = power(-0.5).map((row) =>
    row.reduce((sum, value, at) => sum + value * (withOutcome[at] ?? 0), 0),
  );
  const weights = power(0.5).map((row) =>
    row.reduce((sum, value, at) => sum + value ** 2 * (slopes[at] ?? 0) ** 2, 0),
  );
  return estimate({ explained: slopes.reduce((sum, slope) => sum + slope ** 2, 0), weights });
}
