import { correlations, type Matrix, sumsOf } from './cross-products.ts';
import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { oneFactor } from './one-factor.ts';

/**
 * McDonald's omega (total) with one factor: the share of a scale score's variance that is not
 * unique to single items, 1 − Σ(1 − λ²) / ΣR on correlations R. Read as alpha, without assuming
 * that every item weighs the same. Not estimable with fewer than three items (`too few`), with an
 * item nobody differs on (`no variance`), or when no single factor fits (`no fit`).
 * Source: McDonald 1999; Revelle & Zinbarg 2009, Psychometrika 74:145–154; R
 * `psych::omega(nfactors = 1)`, which takes the observed ΣR; where the factor fits, that is
 * (Σλ)² + Σ(1 − λ²).
 */
export function omega(matrix: Matrix): Estimate<Value> {
  if (matrix.length < 3) return notEstimable('too few');
  const table = correlations(matrix);
  if (!table.estimable) return table;
  const loadings = oneFactor(table.matrix);
  if (!loadings) return notEstimable('no fit');
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading ** 2, 0);
  const { all } = sumsOf(table.matrix);
  return all > 0 ? estimate({ value: 1 - unique / all }) : notEstimable('no fit');
}
