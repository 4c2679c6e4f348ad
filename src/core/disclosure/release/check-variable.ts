import { DomainError } from '../../ground/errors.ts';
import { mostOf } from '../protect/answered.ts';
import { clearOf, gapRange, leavesEnds } from '../protect/protected-total.ts';
import { noneDominates } from '../protect/publishable.ts';
import { isPoint } from '../protect/rounding.ts';
import type { CoarseRow, FineRow, Variable } from '../protect/tables.ts';
import { countStepIn } from './count-step.ts';

/** Stops at the first rule a release breaks. */
export function fail(where: string, rule: string): never {
  throw new DomainError('release.broken', { where, rule });
}

/** Counted ballots of blocks; stops at a block that there is not, or that stands in two rows. */
export type BallotsOf = (blocks: readonly string[]) => number;

/**
 * Ballots of the rows of one table.
 * @param ballots counted ballots per closed block
 */
export function rowsOf(table: string, ballots: ReadonlyMap<string, number>): BallotsOf {
  const seen = new Set<string>();
  return (blocks) =>
    blocks.reduce((sum, block) => {
      const own = ballots.get(block);
      if (own === undefined) fail(table, 'unknown-block');
      if (seen.has(block)) fail(table, 'overlap');
      seen.add(block);
      return sum + own;
    }, 0);
}

/** Checks the tables of one variable. */
export function checkVariable(variable: Variable, ballots: ReadonlyMap<string, number>): void {
  const { id, fine, coarse } = variable;
  const ballotsOfFine = rowsOf(id, ballots);
  const ballotsOfCoarse = rowsOf(id, ballots);
  for (const row of fine) {
    if (ballotsOfFine(row.blocks) !== row.n) fail(id, 'other-base');
    checkFine(variable, row);
  }
  const rowOf = new Map(fine.flatMap((row) => row.blocks.map((block) => [block, row] as const)));
  for (const row of coarse) {
    if (ballotsOfCoarse(row.blocks) !== row.n) fail(id, 'other-base');
    const inside = new Set(row.blocks);
    for (const block of row.blocks) {
      if (!rowOf.get(block)?.blocks.every((one) => inside.has(one))) fail(id, 'not-fine-rows');
    }
    checkCoarse(id, row, countStepIn(variable, row.blocks));
  }
}

function checkFine({ id, from, to, step, parts }: Variable, row: FineRow): void {
  const { n, total, answered, gaps } = row;
  const clear = clearOf(parts.filter(({ scored }) => scored).length);
  checkTotal(id, total, n, { from, to, step, clear }, mostOf(answered, n));
  // How many answered both is not told.
  for (const gap of gaps) checkTotal(gap.item, gap.total, n, gapRange, n);
}

function checkTotal(
  where: string,
  total: number,
  n: number,
  range: Omit<typeof gapRange, 'unit'>,
  valid: number,
): void {
  if ((total - n * range.from) % range.step !== 0) fail(where, 'between-points');
  if (!leavesEnds(total, n, range, valid)) fail(where, 'at-an-end');
}

function checkCoarse(id: string, { n, items, scores }: CoarseRow, step: number): void {
  if (n < 15) fail(id, 'fewer-than-15');
  for (const { item, counts } of items) checkCounts(item, counts, n, step);
  if (scores.length > 0) checkCounts(id, scores, n, step);
}

function checkCounts(where: string, counts: readonly number[], n: number, step: number): void {
  let upTo = 0;
  for (const count of counts) {
    upTo += count;
    if (!isPoint(upTo, n, step)) fail(where, 'between-points');
  }
  if (upTo !== n) fail(where, 'does-not-add-up');
  if (!noneDominates(counts, n, step)) fail(where, 'unanimous');
}
