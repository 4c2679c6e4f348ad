import type { MergeLeaf, MergeTree } from '../plan/merge-tree.ts';

/** A row in the making: some blocks and what was counted in them. */
export interface Group<Count> extends MergeLeaf {
  count: Count;
}

export interface Counting<Count> {
  countOf: (blocks: string[]) => Count;
  add: (first: Count, second: Count) => Count;
  /** Whether these figures may be published as one row. */
  publishable: (count: Count) => boolean;
}

/**
 * Merges blocks along the fixed order until every group may be published (design §5, rule C). A
 * group that may not joins its partner in the merge tree, with everything its partner has become;
 * the pair then stands or joins its own partner. So all rows of all variables are nodes of one tree
 * that was fixed before any answer was seen, and a merged pair does not say which of the two had to
 * merge, nor why. Blocks within a row and rows are listed by block id for the same reason.
 *
 * What is merged depends on nothing but the counts per block, so it says no more about the people
 * of a block than those counts do.
 * @returns the groups, or null when not even everything together may be published
 */
export function coarsen<Count>(tree: MergeTree, counting: Counting<Count>): Group<Count>[] | null {
  const groups = settle(tree, counting);
  if (!groups.every((group) => counting.publishable(group.count))) return null;
  return groups.sort((a, b) => ((a.blocks[0] as string) < (b.blocks[0] as string) ? -1 : 1));
}

/** Groups that may be published, or one group of everything that may not. */
function settle<Count>(tree: MergeTree, counting: Counting<Count>): Group<Count>[] {
  const { blocks, ballots, side } = tree;
  if (!('pair' in tree)) return [{ blocks, ballots, side, count: counting.countOf(blocks) }];
  const [first, second] = [settle(tree.pair[0], counting), settle(tree.pair[1], counting)];
  const fails = ([only, ...others]: Group<Count>[]) =>
    others.length === 0 && only !== undefined && !counting.publishable(only.count);
  const groups = [...first, ...second];
  if (!fails(first) && !fails(second)) return groups;
  const count = groups.map((group) => group.count).reduce(counting.add);
  return [{ blocks, ballots, side, count }];
}
