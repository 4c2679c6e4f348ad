import type { Side } from '../../ballot/plan-schema.ts';

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

interface MergePair extends MergeLeaf {
  pair: [MergeTree, MergeTree];
}

/**
 * Pairs the children of a node: the lightest two first, or the lightest two neighbours on an
 * ordered axis; leaders and staff are paired only when each side has become one.
 */
export function pairUp(children: MergeTree[], ordered: boolean): MergeTree {
  const pair = ordered ? pairNeighbours : pairLightest;
  const sides = [...new Set(children.map((child) => child.side))];
  return pair(sides.map((side) => pair(children.filter((child) => child.side === side))));
}

/** Huffman's tree: light blocks low, heavy blocks high. */
function pairLightest(children: MergeTree[]): MergeTree {
  const waiting = [...children].sort((a, b) => a.ballots - b.ballots);
  const made: MergeTree[] = [];
  let [fromWaiting, fromMade] = [0, 0];
  const next = (): MergeTree | undefined => {
    const [one, other] = [waiting[fromWaiting], made[fromMade]];
    if (one && (!other || one.ballots <= other.ballots)) fromWaiting += 1;
    else fromMade += 1;
    return one && (!other || one.ballots <= other.ballots) ? one : other;
  };
  for (;;) {
    const first = next();
    const second = next();
    if (!second) return first as MergeTree;
    made.push(together(first as MergeTree, second));
  }
}

function pairNeighbours(children: MergeTree[]): MergeTree {
  const nodes = [...children];
  while (nodes.length > 1) {
    const ballots = nodes
      .slice(1)
      .map((node, at) => node.ballots + (nodes[at] as MergeTree).ballots);
    const at = ballots.indexOf(ballots.reduce((least, sum) => Math.min(least, sum)));
    nodes.splice(at, 2, together(nodes[at] as MergeTree, nodes[at + 1] as MergeTree));
  }
  return nodes[0] as MergeTree;
}

function together(first: MergeTree, second: MergeTree): MergePair {
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
