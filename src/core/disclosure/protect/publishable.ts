import type { Moments } from '../release/release-schema.ts';
import { bandOf, type Count, classesOf, type ItemCount, validOf } from './count.ts';
import type { Measured } from './measured.ts';

/** Answers an exact histogram needs (design §5, rule C). */
export const leastForHistogram = 15;

const pointsToSpare = 6;

/** Scored sheets a fine row needs: k − 2, but never fewer than five. */
export function leastScored(k: number): number {
  return Math.max(5, k - 2);
}

/**
 * Whether a fine row may be published:
 * - enough scored sheets, and enough answers to each of its items: with five or more answers a band
 *   never means "all" or "nobody";
 * - scores, and gaps, that differ and do not lie at an end of the scale: otherwise their sum says
 *   what everybody answered;
 * - not every answer to every scored item in the same class (unfavourable, neutral, favourable); for
 *   a score of a single item this is the same as an item that is not unanimous;
 * - room between the sum and what the other items' bands account for (`sumsLeaveOpen`).
 */
export function finePublishable(measured: Measured, count: Count, k: number): boolean {
  const least = leastScored(k);
  return (
    spread(count, measured.low * measured.unit, measured.high * measured.unit, measured.unit, k) &&
    count.items.every((item) => validOf(item) >= least) &&
    count.gaps.every((gap) => gapPublishable(gap, k)) &&
    (measured.items.length === 0 || !oneClass(measured, count)) &&
    sumsLeaveOpen(measured, count)
  );
}

/**
 * Close to an end of the scale the sum and the bands can account for each other: if the bands of the
 * other items already use up every point by which the sum lies below the best, the remaining item
 * was answered best by everybody. One answer outside the class takes two or three points; the sum of
 * squares narrows it further. With six points to spare nothing is certain in any world of five
 * people and two items (test/core/disclosure/exhaustive.test.ts), and larger rows have more room.
 */
function sumsLeaveOpen(measured: Measured, count: Count): boolean {
  const scored = measured.items.flatMap((item, at) =>
    measured.scored.includes(item.id) ? [{ item, counted: count.items[at] as ItemCount }] : [],
  );
  if (scored.length < 2 || count.partly > 0) return true;
  const rows = scored.map(({ item, counted }) => {
    const n = validOf(counted);
    return { n, range: rangeOf(classesOf(item, counted)[2], n) };
  });
  const points = (count.sum * scored.length) / measured.unit;
  const answers = rows.reduce((sum, { n }) => sum + n, 0);
  const [above, below] = [points - answers, 5 * answers - points];
  return rows.every((row) => {
    const others = rows.filter((other) => other !== row);
    const taken = others.reduce((sum, { range: [low] }) => sum + 3 * low, 0);
    const missed = others.reduce((sum, { n, range: [, high] }) => sum + 2 * (n - high), 0);
    return above - taken >= pointsToSpare && below - missed >= pointsToSpare;
  });
}

/** Gaps run from −4 to 4 whole points. */
export function gapPublishable(gap: Moments, k: number): boolean {
  return spread(gap, -4, 4, 1, k);
}

function spread(
  { n, sum, sumSquares }: Moments,
  low: number,
  high: number,
  unit: number,
  k: number,
) {
  const inside = 10 * (sum - n * low) > n * unit && 10 * (n * high - sum) > n * unit;
  return n >= leastScored(k) && inside && varies(n, sum, sumSquares);
}

/** Whether not all values are the same; exact beyond 2⁵³. */
export function varies(n: number, sum: number, sumSquares: number): boolean {
  return BigInt(n) * BigInt(sumSquares) > BigInt(sum) * BigInt(sum);
}

function oneClass(measured: Measured, count: Count): boolean {
  const totals = [0, 0, 0];
  measured.items.forEach((item, at) => {
    const counted = count.items[at];
    // An item outside the score says nothing about what the sums of the score are made of.
    if (!counted || !measured.scored.includes(item.id)) return;
    classesOf(item, counted).forEach((people, place) => {
      totals[place] = (totals[place] as number) + people;
    });
  });
  return totals.filter((people) => people > 0).length < 2;
}

/**
 * Whether a coarse row may be published:
 * - fifteen valid answers to each item and fifteen scored sheets; no item in one class only;
 * - the bands of its fine rows and its exact counts together must leave open, for every fine row
 *   and item, that somebody in it answered favourably and that somebody did not.
 *
 * @param fine the fine rows the coarse row is made of
 */
export function coarsePublishable(
  measured: Measured,
  { total, fine }: { total: Count; fine: Count[] },
  k: number,
): boolean {
  if (total.n < leastForHistogram) return false;
  if (measured.kind === 'index' && !basesAgree(total, k)) return false;
  if (total.scores.length > 0 && total.scores.some((people) => people === total.n)) return false;
  return measured.items.every((item, at) => {
    const counted = total.items[at];
    if (!counted) return false;
    const valid = validOf(counted);
    const classes = classesOf(item, counted);
    if (valid < leastForHistogram || classes.some((people) => people === valid)) return false;
    const rows = fine.map((row) => {
      const inside = row.items[at] as Count['items'][number];
      return { n: validOf(inside), favourable: classesOf(item, inside)[2] };
    });
    return bandsLeaveOpen(classes[2], rows);
  });
}

/**
 * None, or at least k, sheets answered the scale partly. On a sheet that answered all J items,
 * J × score is the sum of the items; so J × Σ score − Σ items is a total over exactly the partly
 * answered sheets, and must not be one of fewer than k people.
 */
export function basesAgree({ partly }: Pick<Count, 'partly'>, k: number): boolean {
  return partly === 0 || partly >= k;
}

/** Fewest and most people a band of n answers can stand for. */
function rangeOf(favourable: number, n: number): [number, number] {
  const band = bandOf(favourable, n);
  let low = favourable;
  let high = favourable;
  while (low > 0 && bandOf(low - 1, n) === band) low -= 1;
  while (high < n && bandOf(high + 1, n) === band) high += 1;
  return [low, high];
}

function bandsLeaveOpen(total: number, rows: { n: number; favourable: number }[]): boolean {
  const ranges = rows.map(({ favourable, n }) => rangeOf(favourable, n));
  const lowest = ranges.reduce((sum, [low]) => sum + low, 0);
  const highest = ranges.reduce((sum, [, high]) => sum + high, 0);
  return rows.every(({ n }, at) => {
    const [low, high] = ranges[at] as [number, number];
    const atLeast = Math.max(low, total - (highest - high));
    const atMost = Math.min(high, total - (lowest - low));
    return atLeast < n && atMost > 0;
  });
}
