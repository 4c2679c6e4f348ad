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
  const sets = disjointSets();
  for (const { blocks: members } of rows.flat()) {
    for (const block of members) sets.join(members[0] as string, block);
  }
  const parts = new Map<string, string[]>();
  for (const { id } of blocks) {
    const root = sets.rootOf(id);
    parts.set(root, [...(parts.get(root) ?? []), id]);
  }
  return [...parts.values()].map((members) => {
    const inside = new Set(members);
    const sums = rows.map((list) =>
      list.filter((row) => inside.has(row.blocks[0] as string)).reduce<Sums>(addSums, noSums),
    );
    const total = (pick: (sum: Sums) => number) => sums.reduce((all, sum) => all + pick(sum), 0);
    const added = total((sum) => sum.added) / scales.length ** 2;
    const n = sums[0]?.n ?? 0;
    const sum = total((one) => one.sum) / scales.length;
    const spread = { spread: index.spread, df: dfOf(index.spread, participation.ballots, 2) };
    return { blocks: members, ...sumsOf(n, sum, spread, added) };
  });
}
