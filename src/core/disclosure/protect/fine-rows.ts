import type { MergeTree } from '../plan/merge-tree.ts';
import { answeredOf } from './answered.ts';
import type { Draw } from './cell-keys.ts';
import { coarsen } from './coarsen.ts';
import { addCount, type Count, classesOf, sumOf } from './count.ts';
import type { Measured } from './measured.ts';
import {
  clearOf,
  drawnClear,
  gapRange,
  hasSpread,
  protectedSpread,
  protectedTotal,
  type Range,
  shouldLeavesEnds,
} from './protected-total.ts';
import { drawnBand, leastValid, totalLeavesOpen } from './publishable.ts';
import type { FineRow } from './tables.ts';

/** The counts of a variable per closed block, how to merge them and what protects them. */
export interface Counted {
  measured: Measured;
  countOf: (block: string) => Count;
  /** The fixed order along which the closed blocks merge. */
  tree: MergeTree;
  k: number;
  draw: Draw;
}

/** The scores of a variable as a range of totals. */
export function rangeOf({ from, to, step, unit, scored }: Measured): Range {
  return { from, to, step, unit, clear: clearOf(scored.length) };
}

/** The finest rows that may be published; null when not even everybody together. */
export function fineRows(counted: Counted): FineRow[] | null {
  return coarsen(counted.tree, (blocks) => fineRow(counted, blocks));
}

/**
 * A row of some blocks. Publishable when enough of them answered, the protected total leaves both
 * ends of the scale, and total and bands leave each other room.
 */
function fineRow(counted: Counted, blocks: string[]): FineRow | null {
  const { measured, draw, k } = counted;
  const count = mergedCount(counted, blocks);
  const n = count.ballots;
  const answered = answeredOf(count.scored.n, n);
  const enough = (valid: number) => valid >= leastValid(k) && answeredOf(valid, n) !== null;
  const valid = [count.scored.n, ...count.items.map(sumOf)];
  if (!answered || !valid.every(enough)) return null;
  const range = rangeOf(measured);
  const clear = drawnClear(range, draw(blocks, `clear ${measured.id}`));
  const drawn = draw(blocks, `total ${measured.id}`);
  const total = protectedTotal(count.scored, n, { ...range, clear }, drawn);
  if (total === null) return null;
  const items = measured.items.map((item, at) => {
    const counts = count.items[at] as number[];
    const [, , favourable] = classesOf(item, counts);
    const drawn = () => draw(blocks, `band ${item.id}`);
    return { item: item.id, band: drawnBand(favourable, sumOf(counts), drawn) };
  });
  const scored = items.filter(({ item }) => measured.scored.includes(item));
  const bands = scored.map(({ band }) => band);
  if (!totalLeavesOpen(total - n * range.from, n, bands, range)) return null;
  const spread = hasSpread(measured.scored.length)
    ? protectedSpread(count.scored, n, range, draw(blocks, `spread ${measured.id}`))
    : null;
  return { blocks, n, answered, total, spread, items, gaps: gapsIn(counted, blocks, count) };
}

/** The gaps that may be published; another gap is left out, and takes nothing along. */
function gapsIn({ measured, draw, k }: Counted, blocks: string[], count: Count) {
  const gaps: FineRow['gaps'] = [];
  for (const [at, { id }] of measured.gaps.entries()) {
    const moments = count.gaps[at] as Count['gaps'][number];
    if (moments.n < leastValid(k)) continue;
    const n = count.ballots;
    const total = protectedTotal(moments, n, gapRange, draw(blocks, `gap ${id}`));
    const should = count.shoulds[at] as number[];
    if (total === null || !shouldLeavesEnds(should, n, draw(blocks, `should ${id}`))) continue;
    gaps.push({ item: id, total });
  }
  return gaps;
}

export function mergedCount(
  { countOf }: Pick<Counted, 'countOf'>,
  blocks: readonly string[],
): Count {
  return blocks.map(countOf).reduce(addCount);
}
