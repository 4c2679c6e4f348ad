import { finder, type Leak } from '../leak.ts';
import type { FineRow, Publication, Variable } from '../publication.ts';
import { rowsTouching } from '../rows.ts';
import { bounds } from './bands.ts';

/** Points that must be left over; two or three of them are one answer in another class. */
const enough = 6;

/**
 * The sum of a scale and the bands of its items must not account for each other. Every favourable
 * answer lies at least three points above the worst, every other one at least two below the best. If
 * the bands of all items but one use up the points of the sum, the remaining item was answered in one
 * class by everybody.
 *
 * Only where the file itself shows that every sheet answered every item: otherwise sum and bands are
 * about different answers, and nothing follows.
 */
export function checkRoom({ variables, blocks }: Publication): Leak[] {
  const { leaks, find } = finder();
  const ballots = new Map(blocks.map((block) => [block.id, block.ballots]));
  const sheetsIn = (ids: string[]) => ids.reduce((sum, id) => sum + (ballots.get(id) ?? 0), 0);
  for (const variable of variables.filter(({ kind }) => kind === 'scale')) {
    const scored = variable.parts?.filter((part) => part.scored).map((part) => part.id) ?? [];
    if (scored.length < 2) continue;
    for (const row of variable.fine) {
      if (!isComplete(variable, scored, row, sheetsIn)) continue;
      const points = (row.sum * scored.length) / variable.unit;
      const [above, below] = [points - row.n * scored.length, 5 * row.n * scored.length - points];
      const items = row.items.flatMap(({ item, band }) =>
        scored.includes(item) ? [{ item, range: bounds(band, row.n) }] : [],
      );
      for (const { item } of items) {
        const others = items.filter((other) => other.item !== item);
        const left = {
          above: above - others.reduce((sum, { range: [low] }) => sum + 3 * low, 0),
          below: below - others.reduce((sum, { range: [, high] }) => sum + 2 * (row.n - high), 0),
        };
        const [side, spare] =
          left.above < left.below
            ? ['above the worst', left.above]
            : ['below the best', left.below];
        if (spare >= enough) continue;
        const where = `${item} {${row.blocks.join('+')}}`;
        const detail = `the sum of ${variable.id} and the bands of its other items leave it ${spare} points ${side}; at least ${enough} needed`;
        find('unanimous', where, detail);
      }
    }
  }
  return leaks;
}

/**
 * Whether the file shows that every sheet answered every item: of up to three items a score needs all
 * of them, so that as many scores as sheets say so; of more, exact counts as large as the sheets do.
 */
function isComplete(
  { coarse }: Variable,
  scored: string[],
  row: FineRow,
  sheetsIn: (ids: string[]) => number,
): boolean {
  if (row.n !== sheetsIn(row.blocks)) return false;
  if (scored.length <= 3) return true;
  const counted = new Map(
    rowsTouching(coarse, row.blocks).flatMap(({ blocks, items }) =>
      items.map(({ item, counts }) => [item, { counts, sheets: sheetsIn(blocks) }] as const),
    ),
  );
  return scored.every((item) => {
    const found = counted.get(item);
    return found && found.counts.reduce((sum, count) => sum + count, 0) === found.sheets;
  });
}
