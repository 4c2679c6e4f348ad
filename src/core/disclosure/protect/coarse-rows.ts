import { cutAt } from '../plan/merge-tree.ts';
import { answeredOf, asManyAs } from './answered.ts';
import { coarsen } from './coarsen.ts';
import { classesOf, sumOf } from './count.ts';
import { type Counted, mergedCount } from './fine-rows.ts';
import type { Measured } from './measured.ts';
import { hasSpread } from './protected-total.ts';
import {
  countLeavesOpen,
  leastForHistogram,
  noClassDominates,
  noneDominates,
} from './publishable.ts';
import { countStep, roundCounts, wideCountStep } from './rounding.ts';
import { rowsLeaveOpen, upToOf } from './rows-beside-counts.ts';
import type { CoarseRow, FineRow } from './tables.ts';

/** The finest unions of fine rows that carry counts; empty when not even everybody together does. */
export function coarseRows(counted: Counted, fine: FineRow[]): CoarseRow[] {
  const rows = fine.map(({ blocks }) => blocks);
  const placeOf = new Map(
    rows.flatMap((blocks, at) => blocks.map((block) => [block, at] as const)),
  );
  // What is cut at rows holds each of them wholly or not at all.
  const inside = (blocks: string[]) =>
    [...new Set(blocks.map((block) => placeOf.get(block) as number))]
      .sort((a, b) => a - b)
      .map((at) => fine[at] as FineRow);
  const rowOf = (blocks: string[]) => coarseRow(counted, blocks, inside(blocks));
  return coarsen(cutAt(counted.tree, rows), rowOf) ?? [];
}

/**
 * Counts of some blocks. Publishable from fifteen valid answers to each item, where no class of
 * answers, and no score, can be nearly everybody's, and where counts and bands leave each other room.
 */
function coarseRow(counted: Counted, blocks: string[], inside: FineRow[]): CoarseRow | null {
  const { measured } = counted;
  const count = mergedCount(counted, blocks);
  const n = count.ballots;
  if (!asManyAs(leastForHistogram, answeredOf(count.scored.n, n), n)) return null;
  const step = countStepOf(measured.scored.length, inside.length);
  const items: CoarseRow['items'] = [];
  for (const [at, item] of measured.items.entries()) {
    const exact = count.items[at] as number[];
    const answered = answeredOf(sumOf(exact), n);
    if (!answered || !asManyAs(leastForHistogram, answered, n)) return null;
    const counts = roundCounts(exact, n, drawsFor(counted, blocks, `counts ${item.id}`), step);
    const classes = classesOf(item, counts);
    const bands = inside.map((row) => ({ n: row.n, band: row.items[at]?.band ?? 1 }));
    if (!noClassDominates(classes, n, step)) return null;
    if (!countLeavesOpen(classes[2], n, bands, step)) return null;
    items.push({ item: item.id, answered, counts });
  }
  if (!besideTotals(measured, inside, items, step)) return null;
  const { scores: exact } = count;
  if (exact.length === 0) return { blocks, n, items, scores: [] };
  const scores = roundCounts(exact, n, drawsFor(counted, blocks, `scores ${measured.id}`), step);
  return noneDominates(scores, n, step) ? { blocks, n, items, scores } : null;
}

/** Whether totals and bands of the rows inside leave room beside the counts; of one row they always do. */
function besideTotals(
  { scored, items, ...range }: Measured,
  inside: readonly FineRow[],
  counted: CoarseRow['items'],
  step: number,
): boolean {
  if (inside.length < 2) return true;
  const isScored = ({ item }: { item: string }) => scored.includes(item);
  const rows = inside.map((row) => ({
    n: row.n,
    above: row.total - row.n * range.from,
    bands: row.items.filter(isScored).map(({ band }) => band),
  }));
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  const counts = counted.filter(isScored).map(({ item, counts: told }) => {
    const reversed = items.some(({ id, reversed: turned }) => id === item && turned);
    return upToOf(told, n, reversed, step);
  });
  return rowsLeaveOpen(rows, counts, range);
}

/**
 * People between two published counts of a row.
 * @param questions that make the score
 * @param rows with a total that lie inside
 */
export function countStepOf(questions: number, rows: number): number {
  return rows > 1 && !hasSpread(questions) ? wideCountStep : countStep;
}

/** A draw for every answer. */
function drawsFor({ draw }: Counted, blocks: string[], name: string) {
  return (at: number) => draw(blocks, `${name} ${at}`);
}
