import { scoredItems } from '../../../src/core/definition/definition.ts';
import {
  type CrossProducts,
  covariance,
  noCrossProducts,
} from '../../../src/core/statistics/cross-products.ts';
import { type Estimate, estimate } from '../../../src/core/statistics/estimate.ts';
import type { Sample } from '../../../src/core/statistics/moments.ts';
import { holm } from '../../../src/core/statistics/multiplicity.ts';
import { welchGap } from '../../../src/core/statistics/welch-gap.ts';
import { type Frame, frontlineSide, leaderSide } from './frame.ts';
import { crossProductsBySide } from './item-tables.ts';
import type { Reasons } from './reasons.ts';

/** With two items neither can be told to be the odd one. */
const fewestItems = 3;

/**
 * Each item beside the others of its scale: how much more leaders and frontline differ on it, as the gap in
 * (item − mean of the others) of each person, on complete sheets. Holm runs over all items.
 */
export function beyondThemes(frame: Frame, reasons: Reasons) {
  const { definition } = frame;
  const rows = definition.scales.flatMap(({ id: scale }) => {
    const items = scoredItems(definition, scale);
    if (items.length < fewestItems) return [];
    const parts = crossProductsBySide(frame, scale);
    const [leaders, frontline] = [leaderSide, frontlineSide].map(
      (side) => parts[side] ?? noCrossProducts(items.length),
    ) as [CrossProducts, CrossProducts];
    return items.map(({ id: item }, at) => {
      const gap = welchGap(contrastOf(leaders, at), contrastOf(frontline, at));
      return {
        scale,
        item,
        n1: leaders.n,
        n2: frontline.n,
        diff: reasons.take(`beyondTheme.${item}`, gap, ({ difference }) => difference),
        df: gap.estimable ? gap.df : null,
        p: gap.estimable ? gap.p : null,
        ci95: reasons.interval(gap),
      };
    });
  });
  const adjusted = holm(rows.flatMap(({ p }) => p ?? []));
  return rows.map((row) => ({
    ...row,
    holm: row.p === null ? null : (adjusted.shift() ?? null),
  }));
}

/** Item minus the mean of the others, over people: a sum of items with weights, by their covariances. */
function contrastOf(cross: CrossProducts, at: number): Estimate<Sample> {
  const table = covariance(cross);
  if (!table.estimable) return table;
  const others = cross.sums.length - 1;
  const weights = Array.from(cross.sums, (_, item) => (item === at ? others : -1));
  const over = <Value>(values: Iterable<Value>, read: (value: Value) => number) =>
    Array.from(values, read).reduce((sum, value, item) => sum + (weights[item] ?? 0) * value, 0);
  return estimate({
    n: cross.n,
    mean: over(cross.sums, (sum) => sum) / cross.n / others,
    variance: over(table.matrix, (row) => over(row, (value) => value)) / others ** 2,
  });
}
