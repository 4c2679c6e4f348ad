import { cutAt, type MergeTree, prune } from '../plan/merge-tree.ts';
import type { CoarseRow, FineRow, Variable } from '../release/release-schema.ts';
import { coarsen, type Group } from './coarsen.ts';
import { addCount, bandOf, type Count, classesOf, validOf } from './count.ts';
import type { Measured } from './measured.ts';
import { basesAgree, coarsePublishable, finePublishable, gapPublishable } from './publishable.ts';

/** The counts of a variable per closed block, and how to merge them. */
export interface Counted {
  measured: Measured;
  countOf: (block: string) => Count;
  /** The fixed order along which the closed blocks merge. */
  tree: MergeTree;
  k: number;
}

/** A fine or coarse row before it is written down. */
export type Row = Group<Count>;

/**
 * The two resolutions of a scale or an item (design §5, rule C). Leaders' items count in blocks
 * wholly on the leaders' side only. Null where not even everybody together may be published.
 *
 * Gaps that could not be published for everybody together are left out first, so that one skipped
 * pair of questions does not take the whole scale along.
 */
export function resolve(counted: Counted): Variable | null {
  const { measured, k } = counted;
  const tree =
    measured.audience === 'leaders'
      ? prune(counted.tree, (leaf) => leaf.side === 'leaders')
      : counted.tree;
  if (!tree) return null;
  const everybody = mergedCount(counted, tree.blocks);
  const gaps = measured.gaps.flatMap((_, at) => {
    const gap = everybody.gaps[at];
    return gap && gapPublishable(gap, k) ? [at] : [];
  });
  const kept: Measured = {
    ...measured,
    gaps: gaps.map((at) => measured.gaps[at] as Measured['gaps'][number]),
  };
  const countOf = (block: string): Count => {
    const count = counted.countOf(block);
    return { ...count, gaps: gaps.map((at) => count.gaps[at] as Count['gaps'][number]) };
  };
  const fine = fineRows({ ...counted, measured: kept, countOf, tree });
  if (!fine) return null;
  return {
    id: measured.id,
    kind: measured.kind,
    unit: measured.unit,
    parts: measured.items.map(({ id, reversed }) => ({
      id,
      scored: measured.scored.includes(id),
      reversed,
    })),
    fine: fine.map((row) => fineRow(kept, row)),
    coarse: publishedCoarse(kept, tree, coarseRows(kept, tree, fine, k), k),
  };
}

function fineRows(counted: Counted): Row[] | null {
  return coarsen(counted.tree, {
    countOf: (blocks) => mergedCount(counted, blocks),
    add: addCount,
    publishable: (count) => finePublishable(counted.measured, count, counted.k),
  });
}

/** The finest coarsening of the fine rows that carries exact counts; empty when none does. */
export function coarseRows(measured: Measured, tree: MergeTree, fine: Row[], k: number): Row[] {
  const rowOf = new Map(fine.flatMap((row) => row.blocks.map((block) => [block, row] as const)));
  const groups = coarsen<{ total: Count; fine: Count[] }>(
    cutAt(
      tree,
      fine.map((row) => row.blocks),
    ),
    {
      countOf: ([block]) => {
        const { count } = rowOf.get(block as string) as Row;
        return { total: count, fine: [count] };
      },
      add: (first, second) => ({
        total: addCount(first.total, second.total),
        fine: [...first.fine, ...second.fine],
      }),
      publishable: (count) => coarsePublishable(measured, count, k),
    },
  );
  return (groups ?? []).map((group) => ({ ...group, count: group.count.total }));
}

/**
 * The coarse rows as they are published. A row in which a few sheets answered the scale partly keeps
 * back its last scored item, which goes to a larger row of its own: without that item the others do
 * not add up to the score, so nothing about those few sheets follows (`basesAgree`).
 */
function publishedCoarse(measured: Measured, tree: MergeTree, rows: Row[], k: number): CoarseRow[] {
  const last = measured.scored.at(-1);
  if (rows.length === 0 || rows.every((row) => basesAgree(row.count, k))) {
    return rows.map((row) => coarseRow(measured, row));
  }
  const rowOf = new Map(rows.flatMap((row) => row.blocks.map((block) => [block, row] as const)));
  const larger = coarsen(
    cutAt(
      tree,
      rows.map((row) => row.blocks),
    ),
    {
      countOf: ([block]) => (rowOf.get(block as string) as Row).count,
      add: addCount,
      publishable: (count) => basesAgree(count, k),
    },
  );
  const whole = new Set((larger ?? []).map((row) => row.blocks.join()));
  const before = new Set(rows.map((row) => row.blocks.join()));
  const own = (larger ?? []).filter((row) => !before.has(row.blocks.join()));
  return [
    ...rows.map((row) => {
      const written = coarseRow(measured, row);
      if (whole.has(row.blocks.join())) return written;
      return { ...written, items: written.items.filter(({ item }) => item !== last) };
    }),
    ...own.map((row) => {
      const { blocks, items } = coarseRow(measured, row);
      return { blocks, items: items.filter(({ item }) => item === last), scores: [] };
    }),
  ];
}

export function mergedCount(counted: Pick<Counted, 'countOf'>, blocks: string[]): Count {
  return blocks.map(counted.countOf).reduce(addCount);
}

export function fineRow(measured: Measured, { blocks, count }: Row): FineRow {
  return {
    blocks,
    n: count.n,
    sum: count.sum,
    sumSquares: count.sumSquares,
    items: measured.items.map((item, at) => {
      const counted = count.items[at] as Count['items'][number];
      return { item: item.id, band: bandOf(classesOf(item, counted)[2], validOf(counted)) };
    }),
    gaps: measured.gaps.map(({ id }, at) => ({
      item: id,
      ...(count.gaps[at] as Count['gaps'][number]),
    })),
  };
}

export function coarseRow(measured: Measured, { blocks, count }: Row): CoarseRow {
  return {
    blocks,
    items: measured.items.map((item, at) => ({
      item: item.id,
      ...(count.items[at] as Count['items'][number]),
    })),
    scores: count.scores,
  };
}
