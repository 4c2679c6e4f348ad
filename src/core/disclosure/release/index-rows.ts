import { disjointSets } from './disjoint-sets.ts';
import type { Released } from './release-schema.ts';
import { addSums, dfOf, noSums, type SummedRow, type Sums, summedRows, sumsOf } from './sums.ts';

/**
 * The index of a release, row by row: the mean of the means of its scales over the finest sets of
 * blocks that the rows of every scale add up to. Its spread is the organisation's; protection adds
 * the mean of what it adds to the scales, divided by how many they are.
 */
export function indexRows({ index, variables, blocks, participation }: Released): SummedRow[] {
  if (!index) return [];
  const scales = index.scales.flatMap((id) => variables.find((one) => one.id === id) ?? []);
  const rows = scales.map(summedRows);
  const step = scales[0]?.step ?? 2;
  const sets = disjointSets();
  for (const { blocks: members } of rows.flat()) {
    for (const block of members) sets.join(members[0] as string, block);
  }
  const parts = new Map<string, string[]>();
  for (const { id } of blocks) {
    const root = sets.rootOf(id);
    const before = parts.get(root);
    if (before) before.push(id);
    else parts.set(root, [id]);
  }
  const byRoot = rows.map((list) => summedByRoot(list, sets.rootOf));
  return [...parts].map(([root, members]) => {
    const sums = byRoot.map((sum) => sum.get(root) ?? noSums);
    const total = (pick: (sum: Sums) => number) => sums.reduce((all, sum) => all + pick(sum), 0);
    const added = total((sum) => sum.added) / scales.length ** 2;
    const n = sums[0]?.n ?? 0;
    const sum = total((one) => one.sum) / scales.length;
    const spread = { spread: index.spread, df: dfOf(index.spread, participation.ballots, step) };
    return { blocks: members, ...sumsOf(n, sum, spread, added) };
  });
}

/** What the rows of a list add up to within each of the sets that they were joined to. */
function summedByRoot(rows: readonly SummedRow[], rootOf: (id: string) => string) {
  const sums = new Map<string, Sums>();
  for (const row of rows) {
    const root = rootOf(row.blocks[0] as string);
    sums.set(root, addSums(sums.get(root) ?? noSums, row));
  }
  return sums;
}
