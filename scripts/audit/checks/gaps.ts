import { addedUp, gapRange, peoplePoints, reach, toldWidely, totalSpan } from '../lattice.ts';
import { finder, type Leak } from '../leak.ts';
import type { CoarseRow, Publication, Variable } from '../publication.ts';
import { named, rowsWithin, sum } from '../rows.ts';

/**
 * Should − really of the people of some rows, beside the counts of what really is: what ought to be is an
 * answer too, from 1 to 5. The file does not say which question a gap is of, so one of the scale must fit;
 * and half of the people may have left out one of the two.
 */
export function checkGaps({ variables }: Publication): Leak[] {
  const { leaks, find } = finder();
  for (const variable of variables) {
    const gaps = new Set(variable.fine.flatMap((row) => row.gaps.map(({ item }) => item)));
    for (const row of variable.coarse) {
      for (const gap of gaps) {
        const rows = rowsWithin(variable.fine, row.blocks).flatMap((one) =>
          one.gaps.filter(({ item }) => item === gap).map(({ total }) => ({ n: one.n, total })),
        );
        const told = sum(rows.map(({ total }) => total));
        const spans = rows.map(({ n, total }) => totalSpan(total, n, gapRange));
        const [least, most] = [sum(spans.map(([low]) => low)), sum(spans.map(([, high]) => high))];
        const people = sum(rows.map(({ n }) => n));
        const fits = row.items.some(({ counts }) => {
          const [lowest, highest] = halves(variable, row, counts, people);
          return least + lowest <= people * variable.to && most + highest > people;
        });
        if (rows.length > 0 && !fits)
          find(
            'figures-contradict',
            `${gap} ${named(row)}`,
            `gaps of ${told} of ${people} people leave no answer to how it should be`,
          );
      }
    }
  }
  return leaks;
}

/**
 * The fewest and the most points of so many people of a row, if half of them, who answered lowest or highest,
 * count for all.
 */
function halves(variable: Variable, row: CoarseRow, counts: number[], people: number) {
  const points = peoplePoints(row.n, toldWidely(variable, row.blocks));
  const upTo = addedUp(counts).slice(0, -1);
  const half = people / 2;
  const above = upTo.map((told) => Math.max(0, half - reach(told, points)[1]));
  const below = upTo.map((told) => Math.max(0, half - (row.n - reach(told, points)[0])));
  return [2 * (half * variable.from + sum(above)), 2 * (half * variable.to - sum(below))] as const;
}
