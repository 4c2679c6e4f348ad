import type { Matrix } from './cross-products.ts';

/** Most of its variance an item may share, as in R's psych: no item is a perfect indicator. */
const mostShared = 0.995;

/**
 * Loadings of one factor by minimum residuals (Harman & Jones 1966): they leave the smallest sum of
 * squared correlations unexplained, diagonal apart. Each loading in turn gets its best value given
 * the others, which never makes the fit worse. Null when they do not settle.
 */
export function oneFactor(table: Matrix): number[] | null {
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
