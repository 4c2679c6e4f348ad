import type { MergeTree } from '../plan/merge-tree.ts';

/** Some blocks, and the row made of them; null where that may not be published. */
interface Group<Row> {
  blocks: string[];
  row: Row | null;
}

/**
 * Merges blocks along the fixed order until every group has a row that may be published (design §5).
 * A group that has none joins its partner in the merge tree, with everything its partner has become;
 * the pair then stands or joins its own partner. So all rows of all variables are nodes of one tree
 * that was fixed before any answer was seen, and a merged pair does not say which of the two had to
 * merge, nor why. Blocks within a row and rows are listed by block id for the same reason.
 *
 * @param rowOf the row of some blocks, or null when it may not be published
 * @returns the rows, or null when not even everything together may be published
 */
export function coarsen<Row>(
  tree: MergeTree,
  rowOf: (blocks: string[]) => Row | null,
): Row[] | null {
  const groups = settle(tree, rowOf);
  groups.sort((a, b) => ((a.blocks[0] as string) < (b.blocks[0] as string) ? -1 : 1));
  const rows = groups.flatMap(({ row }) => (row === null ? [] : [row]));
  return rows.length === groups.length ? rows : null;
}

/** Groups that may be published, or one group of everything that may not. */
function settle<Row>(tree: MergeTree, rowOf: (blocks: string[]) => Row | null): Group<Row>[] {
  const { blocks } = tree;
  if (!('pair' in tree)) return [{ blocks, row: rowOf(blocks) }];
  const [first, second] = [settle(tree.pair[0], rowOf), settle(tree.pair[1], rowOf)];
  const fails = ([only, ...others]: Group<Row>[]) => others.length === 0 && only?.row === null;
  if (!fails(first) && !fails(second)) return [...first, ...second];
  return [{ blocks, row: rowOf(blocks) }];
}
