import { correlations, type Matrix, sumsOf } from './cross-products.ts';
import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';

/** Most of its variance an item may share, as in R's psych: no item is a perfect indicator. */
const mostShared = 0.995;

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
  const loadings = minimumResiduals(table.matrix);
  if (!loadings) return notEstimable('no fit');
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading ** 2, 0);
  const { all } = sumsOf(table.matrix);
  return all > 0 ? estimate({ value: 1 - unique / all }) : notEstimable('no fit');
}

/**
 * Loadings of one factor by minimum residuals (Harman & Jones 1966): they leave the smallest sum of
 * squared correlations unexplained, diagonal apart. Each loading in turn gets its best value given
 * the others, which never makes the fit worse. Null when they do not settle.
 */
function minimumResiduals(table: Matrix): number[] | null {
  let loadings = table.map(() => Math.sqrt(0.5));
  for (let round = 0; round < 20_000; round += 1) {
    const before = loadings;
    loadings = [...before];
    for (let item = 0; item < table.length; item += 1) {
      let explained = 0;
      let squares = 0;
      for (let other = 0; other < table.length; other += 1) {
        if (other === item) continue;
        const loading = loadings[other] ?? 0;
        explained += (table[item]?.[other] ?? 0) * loading;
        squares += loading ** 2;
      }
      if (squares === 0) return null;
      loadings[item] = explained / squares;
    }
    if (loadings.some((loading) => Math.abs(loading) > 2)) return boundedAxis(table);
    if (farthest(loadings, before) < 1e-12) {
      return loadings.some((loading) => loading ** 2 > mostShared) ? boundedAxis(table) : loadings;
    }
  }
  return boundedAxis(table);
}

/**
 * Loadings where an item would share more than all of its variance (a Heywood case): the principal
 * axis of the correlations with the shared variances on the diagonal, none above the limit, until
 * they settle. Elsewhere this gives the same as minimum residuals, only slower.
 */
function boundedAxis(table: Matrix): number[] | null {
  let loadings = table.map(() => Math.sqrt(0.5));
  for (let round = 0; round < 100_000; round += 1) {
    const shared = loadings.map((loading) => Math.min(mostShared, loading ** 2));
    const product = table.map((row, item) =>
      row.reduce(
        (sum, value, other) =>
          sum + (item === other ? (shared[item] ?? 0) : value) * (loadings[other] ?? 0),
        0,
      ),
    );
    const length = Math.hypot(...loadings);
    const next = product.map(
      (value) => value / length / Math.sqrt(Math.hypot(...product) / length),
    );
    if (!next.every(Number.isFinite)) return null;
    const change = farthest(next, loadings);
    loadings = next;
    if (change < 1e-12) return loadings;
  }
  return null;
}

/** How far the most different of two lists' values are apart. */
function farthest(first: readonly number[], second: readonly number[]): number {
  return first.reduce(
    (most, value, place) => Math.max(most, Math.abs(value - (second[place] ?? 0))),
    0,
  );
}
