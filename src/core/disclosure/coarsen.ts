import type { Side } from './plan-schema.ts';

/** Blocks that stay together; `ballots` and `side` decide where a group that must merge goes. */
export interface MergeLeaf {
  blocks: string[];
  ballots: number;
  side: Side;
}

/** The fixed order along which rows merge: the tree of the closed blocks. */
export type MergeTree = MergeLeaf | { ordered: boolean; children: MergeTree[] };

/** A row in the making: some blocks and what was counted in them. */
export interface Group<Count> extends MergeLeaf {
  count: Count;
}

export interface Counting<Count> {
  countOf: (blocks: string[]) => Count;
  add: (first: Count, second: Count) => Count;
  /**
   * Whether these figures may be published as one row. Must also hold for two rows together when it
   * holds for each: then merging ends in the finest coarsening the fixed order allows.
   */
  publishable: (count: Count) => boolean;
}

/**
 * Merges blocks along the fixed order until every group may be published (design §5, rule C).
 * Inside a node of the tree a group that may not be published joins its smaller neighbour on an
 * ordered axis; elsewhere such groups pool first and then join the smallest group. It leaves its
 * side only when nothing else is left on that side, and its node only when nothing else is left in
 * the node.
 *
 * What is merged depends on nothing but the counts per block, so it says no more about the people
 * of a block than those counts do.
 * @returns the groups in tree order, or null when not even everything together may be published
 */
export function coarsen<Count>(tree: MergeTree, counting: Counting<Count>): Group<Count>[] | null {
  const groups = settle(tree, counting);
  return groups.every((group) => counting.publishable(group.count)) ? groups : null;
}

function settle<Count>(tree: MergeTree, counting: Counting<Count>): Group<Count>[] {
  if ('blocks' in tree) return [{ ...tree, count: counting.countOf(tree.blocks) }];
  const groups = tree.children.flatMap((child) => settle(child, counting));
  const failing = (group: Group<Count>) => !counting.publishable(group.count);
  for (;;) {
    const at = groups.findIndex(failing);
    if (at < 0 || groups.length === 1) return groups;
    const partners = partnersOf(groups, at, tree.ordered, failing);
    const members = [at, ...partners].sort((a, b) => a - b);
    const together = members.map((place) => groups[place] as Group<Count>);
    for (const place of members.slice(1).reverse()) groups.splice(place, 1);
    groups[members[0] as number] = together.reduce((first, second) => ({
      blocks: [...first.blocks, ...second.blocks],
      ballots: first.ballots + second.ballots,
      side: first.side === second.side ? first.side : 'mixed',
      count: counting.add(first.count, second.count),
    }));
  }
}

/** The places of the groups that the failing group at `at` joins. */
function partnersOf<Count>(
  groups: Group<Count>[],
  at: number,
  ordered: boolean,
  failing: (group: Group<Count>) => boolean,
): number[] {
  const { side } = groups[at] as Group<Count>;
  const others = groups.map((_, place) => place).filter((place) => place !== at);
  const own = others.filter((place) => (groups[place] as Group<Count>).side === side);
  const allowed = own.length > 0 ? own : others;
  if (ordered) {
    const before = allowed.filter((place) => place < at).slice(-1);
    const after = allowed.filter((place) => place > at).slice(0, 1);
    return smallest(groups, [...before, ...after]);
  }
  const alsoFailing = allowed.filter((place) => failing(groups[place] as Group<Count>));
  return alsoFailing.length > 0 ? alsoFailing : smallest(groups, allowed);
}

function smallest<Count>(groups: Group<Count>[], places: number[]): number[] {
  const ballots = (place: number) => (groups[place] as Group<Count>).ballots;
  return [places.reduce((a, b) => (ballots(b) < ballots(a) ? b : a))];
}

/**
 * The tree with coarser leaves: each part of a partition becomes a leaf of the lowest node that
 * holds all of it. So the coarse rows are unions of fine rows.
 */
export function regroup(tree: MergeTree, parts: string[][]): MergeTree {
  const partOf = new Map(parts.flatMap((part, at) => part.map((block) => [block, at] as const)));
  const gathered = new Map<number, MergeLeaf>();

  function gather(node: MergeTree): (MergeTree | number)[] {
    if ('blocks' in node) {
      const at = partOf.get(node.blocks[0] as string);
      if (at === undefined) return [];
      const leaf = gathered.get(at);
      gathered.set(at, leaf ? joined(leaf, node) : node);
      return [at];
    }
    const inside = [...new Set(node.children.flatMap(gather))];
    const under = new Set(leavesOf(node).flatMap((leaf) => leaf.blocks));
    const children = inside.map((child) => {
      if (typeof child !== 'number') return child;
      const whole = (parts[child] as string[]).every((block) => under.has(block));
      return whole ? (gathered.get(child) as MergeLeaf) : child;
    });
    const complete = children.filter((child) => typeof child !== 'number');
    const open = children.filter((child) => typeof child === 'number');
    const [only] = complete;
    if (complete.length === 0 || !only) return open;
    return [complete.length === 1 ? only : { ordered: node.ordered, children: complete }, ...open];
  }

  const [root] = gather(tree);
  if (typeof root === 'number') return gathered.get(root) as MergeLeaf;
  return root ?? tree;
}

function joined(first: MergeLeaf, second: MergeLeaf): MergeLeaf {
  return {
    blocks: [...first.blocks, ...second.blocks],
    ballots: first.ballots + second.ballots,
    side: first.side === second.side ? first.side : 'mixed',
  };
}

/** The part of the tree whose blocks pass, or null. */
export function prune(tree: MergeTree, keep: (leaf: MergeLeaf) => boolean): MergeTree | null {
  if ('blocks' in tree) return keep(tree) ? tree : null;
  const children = tree.children.flatMap((child) => prune(child, keep) ?? []);
  const [only] = children;
  if (!only) return null;
  return children.length === 1 ? only : { ordered: tree.ordered, children };
}

export function leavesOf(tree: MergeTree): MergeLeaf[] {
  return 'blocks' in tree ? [tree] : tree.children.flatMap(leavesOf);
}
