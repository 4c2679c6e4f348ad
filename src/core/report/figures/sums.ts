import type { ClosedBlock, Variable } from '../../disclosure/release/release-schema.ts';
import { addCounts } from '../../statistics/histogram.ts';
import { addMoments, type Moments, noMoments } from '../../statistics/moments.ts';

/**
 * Adding up. A variable's rows stand for unions of closed blocks, and these unions differ between
 * variables: a group is the sum of the rows wholly inside it, and may be covered only in part.
 */

/** What the rows inside a group add up to, and the people in those rows. */
export interface Sum<Total> {
  covered: number;
  total: Total;
}

export type Headcounts = ReadonlyMap<string, number>;

/** Headcount of every closed block. */
export function headcountsOf(blocks: readonly ClosedBlock[]): Headcounts {
  return new Map(blocks.map((block) => [block.id, block.headcount]));
}

/** The rows whose blocks all lie in the group. */
export function rowsInside<Row extends { blocks: string[] }>(
  rows: readonly Row[],
  group: ReadonlySet<string>,
): Row[] {
  return rows.filter((row) => row.blocks.every((block) => group.has(block)));
}

/** People in the blocks of these rows. */
export function coveredBy(rows: readonly { blocks: string[] }[], headcounts: Headcounts): number {
  return rows
    .flatMap((row) => row.blocks)
    .reduce((people, block) => people + (headcounts.get(block) ?? 0), 0);
}

function sumMoments(parts: readonly Moments[]): Moments {
  return parts.reduce(addMoments, noMoments);
}

function sumCounts(parts: readonly (readonly number[])[]): number[] {
  return parts.reduce<number[]>(addCounts, []);
}

/** The sums of a variable over a group; null when no row lies inside it or nobody was scored. */
export function sumScores(
  variable: Variable,
  group: ReadonlySet<string>,
  headcounts: Headcounts,
): Sum<Moments> | null {
  const rows = rowsInside(variable.fine, group);
  const total = sumMoments(rows);
  return total.n === 0 ? null : { covered: coveredBy(rows, headcounts), total };
}

/** The sums of one twin's should − really gap over a group. */
export function sumGap(
  variable: Variable,
  item: string,
  group: ReadonlySet<string>,
  headcounts: Headcounts,
): Sum<Moments> | null {
  const rows = rowsInside(variable.fine, group).flatMap((row) =>
    row.gaps.filter((gap) => gap.item === item).map((gap) => ({ blocks: row.blocks, gap })),
  );
  const total = sumMoments(rows.map((row) => row.gap));
  return total.n === 0 ? null : { covered: coveredBy(rows, headcounts), total };
}

/** The exact histogram of one item over a group, from the coarse rows. */
export function sumItem(
  variable: Variable,
  item: string,
  group: ReadonlySet<string>,
  headcounts: Headcounts,
): Sum<{ counts: number[]; notApplicable: number }> | null {
  const rows = rowsInside(variable.coarse, group).flatMap((row) =>
    row.items.filter((one) => one.item === item).map((one) => ({ blocks: row.blocks, one })),
  );
  const counts = sumCounts(rows.map((row) => row.one.counts));
  if (!counts.some((count) => count > 0)) return null;
  const notApplicable = rows.reduce((sum, row) => sum + row.one.notApplicable, 0);
  return { covered: coveredBy(rows, headcounts), total: { counts, notApplicable } };
}

/** The histogram of scale scores in half points over a group, from the coarse rows. */
export function sumScoreHistogram(
  variable: Variable,
  group: ReadonlySet<string>,
  headcounts: Headcounts,
): Sum<number[]> | null {
  const rows = rowsInside(variable.coarse, group).filter((row) => row.scores.length > 0);
  const counts = sumCounts(rows.map((row) => row.scores));
  if (!counts.some((count) => count > 0)) return null;
  return { covered: coveredBy(rows, headcounts), total: counts };
}
