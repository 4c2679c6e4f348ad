import { normalReach, normalTwoSided } from './distributions/normal.ts';
import { tQuantile, tTwoSided } from './distributions/student-t.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';

/** A mean at a moment, with its standard error, both in scale points. */
export interface Measured {
  mean: number;
  standardError: number;
  /** Degrees of freedom of the standard error; known exactly where absent. */
  df?: number;
}

/**
 * The slope of a line through several waves, in scale points per unit of `at` (months), each wave
 * weighted by how sure it is: b = Σw(t − t̄)(y − ȳ) / Σw(t − t̄)² with w = 1 / SE²;
 * SE = 1 / √Σw(t − t̄)². Where degrees of freedom are given, interval and p are Student's, with those of
 * Satterthwaite over the waves. Not estimable with fewer than two moments (`too few`) or a standard error
 * of 0 (`no variance`).
 * Source: weighted least squares with known variances.
 */
export function weightedSlope(
  waves: readonly (Measured & { at: number })[],
  level = 0.95,
): Estimate<{ slope: number; standardError: number; p: number } & Interval> {
  if (new Set(waves.map(({ at }) => at)).size < 2) return notEstimable('too few');
  if (waves.some(({ standardError }) => !(standardError > 0))) return notEstimable('no variance');
  const weighted = waves.map((wave) => ({ ...wave, weight: 1 / wave.standardError ** 2 }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const meanAt = weighted.reduce((sum, { weight, at }) => sum + weight * at, 0) / total;
  const mean = weighted.reduce((sum, wave) => sum + wave.weight * wave.mean, 0) / total;
  let products = 0;
  let squares = 0;
  for (const wave of weighted) {
    products += wave.weight * (wave.at - meanAt) * (wave.mean - mean);
    squares += wave.weight * (wave.at - meanAt) ** 2;
  }
  const slope = products / squares;
  const standardError = 1 / Math.sqrt(squares);
  const uncertainty = weighted.reduce((sum, { weight, at, df }) => {
    const part = (weight * (at - meanAt) ** 2) / squares;
    return sum + (df === undefined ? 0 : part ** 2 / df);
  }, 0);
  const t = slope / standardError;
  const half =
    standardError *
    (uncertainty === 0 ? normalReach(level) : tQuantile((1 + level) / 2, 1 / uncertainty));
  const p = uncertainty === 0 ? normalTwoSided(t) : tTwoSided(t, 1 / uncertainty);
  return estimate({ slope, standardError, p, low: slope - half, high: slope + half });
}
