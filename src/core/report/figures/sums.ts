import type { Answered } from '../../disclosure/protect/tables.ts';
import { countStepIn } from '../../disclosure/release/count-step.ts';
import type { ClosedBlock, Variable } from '../../disclosure/release/release-schema.ts';
import { rowsInside } from '../../disclosure/release/rows-inside.ts';
import {
  addSums,
  type CountError,
  countErrorOf,
  noSums,
  type SummedRow,
  type Sums,
} from '../../disclosure/release/sums.ts';
import { oncePer } from '../../ground/once-per.ts';

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

/** The blocks of a group as a set: one for the whole report, so that what lies inside it is found once. */
export const blocksOf = oncePer(
  ({ blocks }: { blocks: readonly string[] }): ReadonlySet<string> => new Set(blocks),
);

/** Headcount of every closed block. */
export function headcountsOf(blocks: readonly ClosedBlock[]): Headcounts {
  return new Map(blocks.map((block) => [block.id, block.headcount]));
}

/** People in the blocks of these rows. */
export function coveredBy(rows: readonly { blocks: string[] }[], headcounts: Headcounts): number {
  let people = 0;
  for (const row of rows) for (const block of row.blocks) people += headcounts.get(block) ?? 0;
  return people;
}

/** What the rows inside a group add up to; null when none lies inside it. */
export function sumRows(
  rows: readonly SummedRow[],
  group: ReadonlySet<string>,
  headcounts: Headcounts,
): Sum<Sums> | null {
  const inside = rowsInside(rows, group);
  if (inside.length === 0) return null;
  return { covered: coveredBy(inside, headcounts), total: inside.reduce<Sums>(addSums, noSums) };
}

/** Counts of a group, and how unsure they are. */
export interface GroupCounts {
  counts: number[];
  error: CountError;
}

/** The protected histogram of one item over a group, from the coarse rows. */
export function sumItem(
  variable: Variable,
  item: string,
  group: ReadonlySet<string>,
  headcounts: Headcounts,
): Sum<GroupCounts> | null {
  if (group.size < manyBlocks) return addItem(variable, item, group, headcounts);
  const known = itemsOfLarge(group)(variable)(headcounts);
  const sum = known.get(item) ?? addItem(variable, item, group, headcounts);
  known.set(item, sum);
  return sum;
}

/** Blocks of a group whose histograms are remembered: there are few such groups, and several pages ask. */
const manyBlocks = 32;

const itemsOfLarge = oncePer((_group: ReadonlySet<string>) =>
  oncePer((_variable: Variable) =>
    oncePer((_headcounts: Headcounts) => new Map<string, Sum<GroupCounts> | null>()),
  ),
);

function addItem(
  variable: Variable,
  item: string,
  group: ReadonlySet<string>,
  headcounts: Headcounts,
): Sum<GroupCounts> | null {
  const counts: number[] = [];
  const rows: { blocks: string[]; n: number; answered: Answered; apart: number }[] = [];
  for (const { blocks, n, items } of rowsInside(variable.coarse, group)) {
    const found = items.find((one) => one.item === item);
    if (!found) continue;
    for (let at = 0; at < found.counts.length; at += 1) {
      counts[at] = (counts[at] ?? 0) + (found.counts[at] as number);
    }
    rows.push({ blocks, n, answered: found.answered, apart: countStepIn(variable, blocks) });
  }
  if (rows.length === 0) return null;
  return { covered: coveredBy(rows, headcounts), total: { counts, error: countErrorOf(rows) } };
}
