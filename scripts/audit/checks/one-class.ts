import { finder, type Leak } from '../leak.ts';
import type { FineRow, Publication, Variable } from '../publication.ts';

/** Larger rows have room: nobody's answer is certain in any that was tried. */
const largest = 60;

interface Classes {
  low: number;
  high: number;
  /** First and last answer of each class: unfavourable, neutral, favourable. */
  classes: [number, number][];
}

const rating: Classes = {
  low: 1,
  high: 5,
  classes: [
    [1, 2],
    [3, 3],
    [4, 5],
  ],
};
const eleven: Classes = {
  low: 0,
  high: 10,
  classes: [
    [0, 6],
    [7, 8],
    [9, 10],
  ],
};

/**
 * A score of one item says how many answered, their sum and their sum of squares. Every way of
 * answering that gives exactly these three is tried: when in all of them everybody answered in the
 * same class, the row says what everybody answered.
 */
export function checkOneClass({ variables }: Publication): Leak[] {
  const { leaks, find } = finder();
  for (const variable of variables.filter(isSingle)) {
    const scales = scalesOf(variable);
    for (const row of variable.fine.filter(({ n }) => n <= largest)) {
      const certain = scales.map((scale) => onlyClass(scale, row));
      const [first] = certain;
      if (!first || certain.includes(null)) continue;
      const where = `${variable.id} {${row.blocks.join('+')}}`;
      const detail = `${row.n} answers, Σ ${row.sum}, Σ² ${row.sumSquares}: all lie from ${first[0]} to ${first[1]}`;
      find('unanimous', where, detail);
    }
  }
  return leaks;
}

function isSingle({ kind, unit, parts = [] }: Variable): boolean {
  const scored = parts.filter((part) => part.scored);
  return unit === 1 && (kind === 'item' || (kind === 'scale' && scored.length === 1));
}

/** What the answers run from and to; both where the file does not say. */
function scalesOf({ kind, coarse, fine }: Variable): Classes[] {
  if (kind === 'scale') return [rating];
  const options = coarse[0]?.items[0]?.counts.length;
  if (options !== undefined) return [options === 11 ? eleven : rating];
  return fine.some(({ n, sum }) => sum > 5 * n) ? [eleven] : [rating, eleven];
}

/** The class that everybody's answer lies in, in every possible world, or null. */
function onlyClass({ low, high, classes }: Classes, row: FineRow): [number, number] | null {
  const { n, sum, sumSquares } = row;
  const within = classes.filter(([from, to]) => possible(n, sum, sumSquares, from, to));
  const [only] = within;
  if (!only || within.length > 1) return null;
  for (let outside = low; outside <= high; outside += 1) {
    if (outside >= only[0] && outside <= only[1]) continue;
    const rest = possible(n - 1, sum - outside, sumSquares - outside ** 2, low, high);
    if (rest) return null;
  }
  return only;
}

/** Whether n answers from `from` to `to` can have this sum and sum of squares. */
function possible(n: number, sum: number, squares: number, from: number, to: number): boolean {
  if (n === 0) return sum === 0 && squares === 0;
  if (sum < n * from || sum > n * to) return false;
  const even = Math.floor(sum / n);
  const above = sum - n * even;
  if (squares < n * even ** 2 + above * (2 * even + 1)) return false;
  // No answer lies outside its ends: (x − from)(to − x) ≥ 0, added up.
  if (squares > sum * (from + to) - n * from * to) return false;
  if (from === to) return true;
  for (
    let times = Math.min(n, Math.floor((sum - n * from) / (to - from)));
    times >= 0;
    times -= 1
  ) {
    if (possible(n - times, sum - times * to, squares - times * to ** 2, from, to - 1)) return true;
  }
  return false;
}
