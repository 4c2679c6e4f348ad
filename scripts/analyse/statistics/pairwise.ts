import { scoredItems } from '../../../src/core/definition/definition.ts';
import { notApplicableCode } from '../responses.ts';
import type { Frame } from './frame.ts';
import { columnsOf } from './item-tables.ts';

/**
 * Correlations of all scored items of all scales, each on the people who answered both. `table` is null when an item does not differ.
 */
export function pairwiseCorrelations({ definition, responses }: Frame) {
  const scales = definition.scales.filter(({ id }) => scoredItems(definition, id).length > 1);
  const ids = scales.flatMap(({ id }) => scoredItems(definition, id).map((item) => item.id));
  const scaleOf = scales.flatMap(({ id }, place) => scoredItems(definition, id).map(() => place));
  const columns = scales.flatMap(({ id }) =>
    columnsOf(definition, responses, id).map(({ codes, turn }) => {
      const kept = new Int8Array(responses.n);
      kept.forEach((_, at) => {
        const code = codes[at] ?? notApplicableCode;
        kept[at] = code >= notApplicableCode ? -1 : turn === null ? code : turn - code;
      });
      return kept;
    }),
  );
  let leastPairs = ids.length > 0 ? Number.POSITIVE_INFINITY : 0;
  let whole = true;
  const table = columns.map(() => new Array<number>(columns.length).fill(1));
  columns.forEach((first, row) => {
    for (let column = 0; column < row; column += 1) {
      const { n, r } = pairOf(first, columns[column] ?? first);
      leastPairs = Math.min(leastPairs, n);
      if (!Number.isFinite(r)) whole = false;
      for (const [a, b] of [
        [row, column],
        [column, row],
      ] as const) {
        const line = table[a];
        if (line) line[b] = r;
      }
    }
  });
  if (leastPairs === Number.POSITIVE_INFINITY) leastPairs = 0;
  return { ids, scaleOf, leastPairs, table: whole && ids.length > 1 ? table : null };
}

/** Pearson's correlation over the rows on which neither is missing (−1). */
function pairOf(first: Int8Array, second: Int8Array): { n: number; r: number } {
  let n = 0;
  let x = 0;
  let y = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let row = 0; row < first.length; row += 1) {
    const one = first[row] ?? -1;
    const other = second[row] ?? -1;
    if (one < 0 || other < 0) continue;
    n += 1;
    x += one;
    y += other;
    xx += one * one;
    yy += other * other;
    xy += one * other;
  }
  return { n, r: (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y)) };
}
