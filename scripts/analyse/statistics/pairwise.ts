import { scoredItems } from '../../../src/core/definition/definition.ts';
import { addSheet, noCrossProducts } from '../../../src/core/statistics/cross-products.ts';
import { notApplicableCode } from '../responses.ts';
import type { Frame } from './frame.ts';
import { columnsOf, type ScaleColumn } from './item-tables.ts';

/**
 * Correlations of all scored items of all scales, each on the people who answered both. `table` is null when an item does not differ.
 */
export function pairwiseCorrelations({ definition, responses }: Frame) {
  const scales = definition.scales.filter(({ id }) => scoredItems(definition, id).length > 1);
  const ids = scales.flatMap(({ id }) => scoredItems(definition, id).map((item) => item.id));
  const scaleOf = scales.flatMap(({ id }, place) => scoredItems(definition, id).map(() => place));
  const columns = scales.flatMap(({ id }) => columnsOf(definition, responses, id));
  const pairOf = pairsOf(columns, responses.n);
  let leastPairs = ids.length > 1 ? Number.POSITIVE_INFINITY : 0;
  let whole = true;
  const table = columns.map(() => new Array<number>(columns.length).fill(1));
  for (const [row, line] of table.entries()) {
    for (let column = 0; column < row; column += 1) {
      const { n, r } = pairOf(row, column);
      leastPairs = Math.min(leastPairs, n);
      if (!Number.isFinite(r)) whole = false;
      line[column] = r;
      (table[column] as number[])[row] = r;
    }
  }
  return { ids, scaleOf, leastPairs, table: whole && ids.length > 1 ? table : null };
}

/**
 * Pearson's correlation of every two items over the rows on which neither is missing. Each row adds its products
 * with nothing for what is missing; what the others then have too much, they lose for each missing item.
 */
function pairsOf(columns: readonly ScaleColumn[], rows: number) {
  const size = columns.length;
  const cross = noCrossProducts(size);
  const lost = {
    n: new Float64Array(size * size),
    sum: new Float64Array(size * size),
    squares: new Float64Array(size * size),
  };
  const present = new Float64Array(size);
  const row = new Float64Array(size);
  const missing = new Uint8Array(size);
  for (let at = 0; at < rows; at += 1) {
    let gaps = 0;
    for (let item = 0; item < size; item += 1) {
      const { codes, turn } = columns[item] as ScaleColumn;
      const code = codes[at] as number;
      const gone = code >= notApplicableCode;
      row[item] = gone ? 0 : turn === null ? code : turn - code;
      missing[item] = gone ? 1 : 0;
      gaps += missing[item] as number;
      present[item] = (present[item] as number) + 1 - (missing[item] as number);
    }
    addSheet(cross, row);
    if (gaps > 0) loseIn(lost, row, missing);
  }
  const lostOf = (what: Float64Array, item: number, without: number) =>
    what[item * size + without] as number;
  return (one: number, other: number) => {
    const n = (present[one] as number) - lostOf(lost.n, one, other);
    const sumOf = (item: number, beside: number) =>
      (cross.sums[item] as number) - lostOf(lost.sum, item, beside);
    const squaresOf = (item: number, beside: number) =>
      (cross.products[item * size + item] as number) - lostOf(lost.squares, item, beside);
    const [x, y] = [sumOf(one, other), sumOf(other, one)];
    const [xx, yy] = [squaresOf(one, other), squaresOf(other, one)];
    const xy = cross.products[Math.max(one, other) * size + Math.min(one, other)] as number;
    return { n, r: (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y)) };
  };
}

/** What each item that is there loses beside each that is not. */
function loseIn(
  lost: { n: Float64Array; sum: Float64Array; squares: Float64Array },
  row: Float64Array,
  missing: Uint8Array,
): void {
  const size = row.length;
  for (let without = 0; without < size; without += 1) {
    if (missing[without] === 0) continue;
    for (let item = 0; item < size; item += 1) {
      if (missing[item] !== 0) continue;
      const at = item * size + without;
      const value = row[item] as number;
      lost.n[at] = (lost.n[at] as number) + 1;
      lost.sum[at] = (lost.sum[at] as number) + value;
      lost.squares[at] = (lost.squares[at] as number) + value * value;
    }
  }
}
