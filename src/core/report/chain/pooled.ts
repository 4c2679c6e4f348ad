import { partialPooling } from '../../statistics/partial-pooling.ts';
import type { MeanCell } from '../figures/figures.ts';
import { z95 } from '../figures/inference.ts';

/** A mean drawn towards that of all departments, the further the fewer people answered. */
export interface Pooled {
  mean: number;
  low: number;
  high: number;
}

/**
 * Empirical-Bayes means of departments on one measure, in their order; null for a department without a
 * figure, and for all of them where fewer than three have one.
 */
export function pooledMeans(cells: readonly MeanCell[]): (Pooled | null)[] {
  const known = cells.flatMap((cell, place) => {
    if (cell.withheld || cell.sd === null) return [];
    const { n, mean, sd, df, added } = cell;
    return [{ place, n, mean, squares: sd ** 2 * df, df, added }];
  });
  const found = partialPooling(known);
  const pooled: (Pooled | null)[] = cells.map(() => null);
  if (!found.estimable) return pooled;
  found.groups.forEach(({ mean, standardError }, at) => {
    const place = known[at]?.place ?? -1;
    const half = z95 * standardError;
    pooled[place] = { mean, low: mean - half, high: mean + half };
  });
  return pooled;
}
