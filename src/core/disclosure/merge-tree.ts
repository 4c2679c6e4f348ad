import type { Side } from './plan-schema.ts';

/** Blocks that stay together. */
export interface MergeLeaf {
  blocks: string[];
  ballots: number;
  side: Side;
}

/**
 * The fixed order along which rows merge: pairs of closed blocks, pairs of pairs, and so on up to
 * the organisation. It is made from the plan and the number of ballots per block, which are public,
 * before any answer is looked at.
 */
export type MergeTree = MergeLeaf | MergePair;

export interface MergePair extends MergeLeaf {
  pair: [MergeTree, MergeTree];
}

/**
 * Pairs the children of a node: the lightest two first, or the lightest two neighbours on an
 * ordered axis; leaders and staff are paired only when each side has become one.
 */
export function pairUp(children: MergeTree[], ordered: boolean): MergeTree {
  const nodes = [...children];
  while (nodes.length > 1) {
    const [first, second] = lightestPair(nodes, ordered, true) ??
      lightestPair(nodes, ordered, false) ?? [0, 1];
    const joined = together(nodes[first] as MergeTree, nodes[second] as MergeTree);
    nodes.splice(second, 1);
    nodes[first] = joined;
  }
  return nodes[0] as MergeTree;
}

function lightestPair(
  nodes: MergeTree[],
  ordered: boolean,
  sameSide: boolean,
): [number, number] | null {
  const sides = sameSide ? [...new Set(nodes.map((node) => node.side))] : [null];
  let best: { places: [number, number]; ballots: number } | null = null;
  for (const side of sides) {
    const places = nodes.flatMap((node, at) => (side === null || node.side === side ? [at] : []));
    if (!ordered) places.sort((a, b) => weight(nodes, a) - weight(nodes, b) || a - b);
    places.slice(1).forEach((place, at) => {
      const other = places[at] as number;
      const ballots = weight(nodes, place) + weight(nodes, other);
      if (best && best.ballots <= ballots) return;
      best = { places: [Math.min(place, other), Math.max(place, other)], ballots };
    });
  }
  return (best as { places: [number, number] } | null)?.places ?? null;
}

function weight(nodes: MergeTree[], at: number): number {
  return (nodes[at] as MergeTree).ballots;
}

export function together(first: MergeTree, second: MergeTree): MergePair {
  return {
    blocks: [...first.blocks, ...second.blocks].sort(),
    ballots: first.ballots + second.ballots,
    side: first.side === second.side ? first.side : 'mixed',
    pair: [first, second],
  };
}

/**
 * The tree with coarser leaves: the largest of the given rows that holds a block becomes a leaf. So
 * what is merged further are unions of those rows.
 */
export function cutAt(tree: MergeTree, rows: string[][]): MergeTree {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    for (const block of row) sizes.set(block, Math.max(row.length, sizes.get(block) ?? 0));
  }
  function cut(node: MergeTree): MergeTree {
    const whole = node.blocks.some((block) => (sizes.get(block) ?? 1) >= node.blocks.length);
    if (whole || !('pair' in node)) {
      const { blocks, ballots, side } = node;
      return { blocks, ballots, side };
    }
    return { ...node, pair: [cut(node.pair[0]), cut(node.pair[1])] };
  }
  return cut(tree);
}

/** The part of the tree whose blocks pass, or null. */
export function prune(tree: MergeTree, keep: (leaf: MergeLeaf) => boolean): MergeTree | null {
  if (!('pair' in tree)) return keep(tree) ? tree : null;
  const [first, second] = [prune(tree.pair[0], keep), prune(tree.pair[1], keep)];
  return first && second ? together(first, second) : (first ?? second);
}
