import { rowsInside } from '../../disclosure/release/rows-inside.ts';
import { addSums, noSums, type SummedRow, type Sums } from '../../disclosure/release/sums.ts';

/**
 * What the rows outside a group add up to, for one group after another: adding up everybody else again
 * for each of a thousand departments would be most of the work of a report.
 * @param whole the blocks of everybody, group and rest
 * @returns the sums of the rest of a group, by its blocks; null when no row lies wholly in the rest
 */
export function sumsOfRest(
  rows: readonly SummedRow[],
  whole: readonly string[],
): (group: readonly string[]) => Sums | null {
  const all = rowsInside(rows, new Set(whole));
  const together = all.reduce<Sums>(addSums, noSums);
  const byBlock = new Map<string, SummedRow[]>(whole.map((block) => [block, []]));
  for (const row of all) for (const block of row.blocks) byBlock.get(block)?.push(row);
  return (group) => {
    const taken = new Set(group.flatMap((block) => byBlock.get(block) ?? []));
    if (taken.size === all.length) return null;
    // A small difference of large sums is not exact, and some rows may have no squares to take off.
    const apart = 2 * taken.size > all.length || together.sumSquares === null;
    return apart
      ? all.filter((row) => !taken.has(row)).reduce<Sums>(addSums, noSums)
      : [...taken].reduce(without, together);
  };
}

function without(sums: Sums, row: Sums): Sums {
  return {
    n: sums.n - row.n,
    sum: sums.sum - row.sum,
    sumSquares: (sums.sumSquares ?? 0) - (row.sumSquares ?? 0),
    df: sums.df - row.df - 1,
    added: sums.added - row.added,
  };
}
