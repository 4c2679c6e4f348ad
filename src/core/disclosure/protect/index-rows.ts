import { cutAt } from '../plan/merge-tree.ts';
import type { FineRow, Moments, Variable } from '../release/release-schema.ts';
import { coarsen } from './coarsen.ts';
import { addCount, type Count } from './count.ts';
import type { Measured } from './measured.ts';
import { leastScored, varies } from './publishable.ts';
import { type Counted, coarseRow, coarseRows, mergedCount, type Row } from './resolutions.ts';

/**
 * The two resolutions of the index. Its rows are unions of the rows of every scale in it: a finer
 * one would give back, by subtraction, what a scale's own rows had merged away.
 *
 * Its sum is made from the scales' sums, n × the mean of the scales' means, and not from the sheets:
 * on a sheet with every scale scored, 9 × index is the sum of the scores, so a sum over the sheets
 * would isolate the sheets that miss a scale. The spread around the mean does come from the sheets;
 * it is published through a sum of squares rounded up to a whole step, which hides their own sum.
 *
 * @param scales the published variables of the scales that count in the index
 */
export function resolveIndex(counted: Counted, scales: Variable[]): Variable | null {
  const { measured, tree, k } = counted;
  if (scales.length === 0) return null;
  const rowsOfScales = scales.flatMap((scale) => scale.fine.map((row) => row.blocks));
  const rowsAt = scales.map((scale) => rowsByBlock(scale));
  const withScales = (row: { blocks: string[]; count: Count }): Row['count'] => ({
    ...row.count,
    ...fromScales(measured, row.count, row.blocks, scales, rowsAt),
  });
  const groups = coarsen<{ blocks: string[]; count: Count }>(cutAt(tree, rowsOfScales), {
    countOf: (blocks) => ({ blocks, count: mergedCount(counted, blocks) }),
    add: (first, second) => ({
      blocks: [...first.blocks, ...second.blocks],
      count: addCount(first.count, second.count),
    }),
    publishable: (row) => row.count.n >= leastScored(k) && spreads(measured, row.count),
  });
  if (!groups) return null;
  const rows = groups.map((group) => ({ ...group, count: group.count.count }));
  return {
    id: measured.id,
    kind: measured.kind,
    unit: measured.unit,
    parts: scales.map(({ id }) => ({ id, scored: true, reversed: false })),
    fine: rows.map((row) => {
      const { n, sum, sumSquares } = withScales(row);
      return { blocks: row.blocks, n, sum, sumSquares, items: [], gaps: [] };
    }),
    coarse: coarseRows(measured, tree, rows, k).map((row) => coarseRow(measured, row)),
  };
}

/** Not all the same, and not at an end of the scale. */
function spreads({ low, high, unit }: Measured, { n, sum, sumSquares }: Count): boolean {
  const inside = 10 * (sum - n * low * unit) > n * unit && 10 * (n * high * unit - sum) > n * unit;
  return inside && varies(n, sum, sumSquares);
}

/** Sum and sum of squares around the mean of the scales' means, in exact arithmetic. */
function fromScales(
  measured: Measured,
  { n, sum, sumSquares }: Count,
  blocks: string[],
  scales: Variable[],
  rowsAt: Map<string, FineRow>[],
): Pick<Moments, 'sum' | 'sumSquares'> {
  let numerator = 0n;
  let denominator = 1n;
  for (const [at, scale] of scales.entries()) {
    const rows = [...new Set(blocks.flatMap((block) => rowsAt[at]?.get(block) ?? []))];
    const total = BigInt(rows.reduce((all, row) => all + row.sum, 0));
    const steps = BigInt(rows.reduce((all, row) => all + row.n, 0) * scale.unit);
    numerator = numerator * steps + total * denominator;
    denominator *= steps;
  }
  const people = BigInt(n);
  const whole = rounded(
    people * BigInt(measured.unit) * numerator,
    denominator * BigInt(scales.length),
  );
  const around = people * BigInt(sumSquares) - BigInt(sum) * BigInt(sum) + whole * whole;
  return { sum: Number(whole), sumSquares: Number((around + people - 1n) / people) };
}

function rowsByBlock({ fine }: Variable): Map<string, FineRow> {
  return new Map(fine.flatMap((row) => row.blocks.map((block) => [block, row] as const)));
}

/** The nearest whole number to a positive fraction, halves up. */
function rounded(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
