import { itemsOf, scoredItems } from '../../definition/definition.ts';
import { countStepIn } from '../../disclosure/release/count-step.ts';
import { type SummedRow, sumsOfCounts } from '../../disclosure/release/sums.ts';
import type { Scope } from '../groups/scope.ts';
import type { Measure } from './figures.ts';
import { measuredScales, rowsOf } from './measures.ts';

/**
 * One item in a wave: as a variable of its own, as the only scored item of its scale, or from the
 * counts of the coarse parts. Scores of a scale have a reversed item turned round, answers do
 * not: both are brought to what is asked for, the scale's direction or the item's own.
 */
export function rowsOfItem(
  { release, definition }: Scope,
  { id, from, to }: Measure,
  asScale: boolean,
): readonly SummedRow[] | null {
  const item = itemsOf(definition).find((one) => one.id === id);
  const directed = (rows: readonly SummedRow[], turned: boolean) => {
    const turning = item?.reversed === true && turned !== asScale;
    return turning ? rows.map((row) => turnRow(row, from + to)) : rows;
  };
  const alone = release.variables.find((one) => one.kind === 'item' && one.id === id);
  if (alone) return directed(rowsOf(alone), false);
  const only = measuredScales(release, definition).find(({ measure }) => {
    const items = scoredItems(definition, measure.id);
    return items.length === 1 && items[0]?.id === id;
  });
  if (only) return directed(only.rows, true);
  const variable = release.variables.find((one) => one.id === item?.scale);
  if (!variable) return null;
  const rows = variable.coarse.flatMap(({ blocks, items }) =>
    items
      .filter(({ item }) => item === id)
      .map(({ counts, answered }) => ({
        blocks,
        ...sumsOfCounts(counts, from, answered, countStepIn(variable, blocks)),
      })),
  );
  return directed(rows, false);
}

/** The sums of `ends − answer`: what was the lowest answer counts as the highest. */
function turnRow({ sum, sumSquares, ...row }: SummedRow, ends: number): SummedRow {
  const squares = row.n * ends * ends - 2 * ends * sum;
  return {
    ...row,
    sum: row.n * ends - sum,
    sumSquares: sumSquares === null ? null : squares + sumSquares,
  };
}
