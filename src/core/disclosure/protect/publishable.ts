import { classesFrom } from '../../statistics/favourable.ts';
import { mostPeople, pointsBeside, widestCountStep } from './rounding.ts';

/** Ballots a histogram needs, nearly all of them with an answer (design §5, rule C). */
export const leastForHistogram = 15;

/** Valid answers a fine row needs: k − 2, but never fewer than five. */
export function leastValid(k: number): number {
  return Math.max(5, k - 2);
}

/**
 * The band of a favourable share: 0 up to 40 %, 2 from 60 %, 1 between. In whole numbers; with n ≥ 5
 * each end holds three counts.
 */
export function bandOf(favourable: number, n: number): number {
  if (5 * favourable <= 2 * n) return 0;
  return 5 * favourable >= 3 * n ? 2 : 1;
}

/**
 * The band that is published: of one person fewer in a quarter of all draws, of one more in another, as far as that
 * is the band beside. Else a band that changes, or stays, when one person joins or leaves would say whether that
 * person was favourable; and so would one that passes the band between, which of five to ten people is hardly there.
 * @param draw from 0 up to 1; asked only where chance decides
 */
export function drawnBand(favourable: number, n: number, draw: () => number): number {
  const own = bandOf(favourable, n);
  const [fewer, more] = [bandOf(favourable - 1, n), bandOf(favourable + 1, n)];
  if (more - fewer !== 1) return own;
  const drawn = draw();
  if (drawn < 0.25) return fewer;
  return drawn < 0.75 ? own : more;
}

/**
 * Fewest and most favourable of n people in a band, as if it had not been drawn: what may be published beside it
 * is judged by the narrower range, since waves in which nobody changed anything can show where it lies.
 */
export function rangeOfBand(band: number, n: number): [number, number] {
  const [atMost, atLeast] = [Math.floor((2 * n) / 5), Math.ceil((3 * n) / 5)];
  if (band === 0) return [0, atMost];
  return band === 2 ? [atLeast, n] : [Math.min(atMost + 1, n), Math.max(atLeast - 1, 0)];
}

/**
 * Close to an end of the scale a total and the bands can account for each other: if the bands of the
 * other items already use up every point by which the total lies below the best, the remaining item
 * was answered best by everybody. Judged by what is published: the highest and lowest total that can
 * stand behind it. Beside what the bands take, one person's own answers may be the worst to every
 * item, and still another person must be able to have answered in another class (on 1–5 four points for
 * each item, and three more).
 *
 * @param above points of the protected total above the lowest possible
 * @param bands of the items the score is made of
 */
export function totalLeavesOpen(
  above: number,
  n: number,
  bands: readonly number[],
  { from, to, step }: { from: number; to: number; step: number },
): boolean {
  const width = to - from;
  const favourable = classesFrom(width + 1)[1];
  const items = bands.length;
  if (items < 2) return true;
  const ranges = bands.map((band) => rangeOfBand(band, n));
  const [points, missed] = [items * (above + step), items * (width * n - above + step)];
  const spare = spareOf(items, width);
  return ranges.every((own) => {
    const others = ranges.filter((one) => one !== own);
    const taken = others.reduce((sum, [low]) => sum + favourable * low, 0);
    const lost = others.reduce((sum, [, high]) => sum + (width + 1 - favourable) * (n - high), 0);
    return points - taken >= spare && missed - lost >= spare;
  });
}

/** Points for one person's answers at an end of so many questions, and another person's in another class. */
export function spareOf(questions: number, width: number): number {
  const [neutral, favourable] = classesFrom(width + 1);
  return width * questions + Math.max(neutral, width + 1 - favourable) + 1;
}

/**
 * Whether protected counts of n people leave every answer open: none of them can stand for more than
 * 95 % of the people, nor for all but one. Who alone answered otherwise would know all others.
 */
export function noneDominates(counts: readonly number[], n: number, step?: number): boolean {
  return counts.every((count) => mostPeople(count, n, 1, step) <= mostAlike(n));
}

const mostAlike = (n: number) => Math.min((95 * n) / 100, n - 2);

/**
 * Whether a spread of should − really may be told: where two people at least lie outside each class of
 * answers to how it should be, or three, or four, as the draw has it. Who alone wants something else would
 * know what all others want. Drawn, so that a missing spread does not say that somebody is alone.
 * @param classes valid answers in each class
 * @param draw from 0 up to 1
 */
export function spreadLeavesOpen(classes: readonly number[], draw: number): boolean {
  const answers = classes.reduce((sum, count) => sum + count, 0);
  const outside = answers - Math.max(...classes);
  return outside >= 2 + Math.floor(3 * draw);
}

/**
 * Whether protected counts of a choice leave open, for every option, that two people chose it. Nobody
 * chooses more than `pick` options: where the counts were rounded up, the fewest people behind them can
 * use up every choice there is, and then nobody chose any other option.
 * @param n ballots, whose points the counts were rounded to
 * @param chose as many of them as may have chosen anything, after what is published
 */
export function choicesLeaveOpen(
  counts: readonly number[],
  n: number,
  chose: number,
  pick: number,
): boolean {
  const least = counts.map((count) => {
    const [below] = pointsBeside(count, n);
    return below === null ? 0 : Math.floor((below * chose) / n) + 1;
  });
  const spare = pick * chose - least.reduce((sum, one) => sum + one, 0);
  return least.every((one) => one + spare >= 2);
}

/** `noneDominates` of classes from the lowest to the highest; those in between are rounded at both ends. */
export function noClassDominates(classes: readonly number[], n: number, step?: number): boolean {
  return classes.every((count, at) => {
    const ends = at === 0 || at === classes.length - 1 ? 1 : 2;
    return mostPeople(count, n, ends, step) <= mostAlike(n);
  });
}

/**
 * Whether a protected favourable count and the bands of the fine rows in it leave open, for every
 * fine row, that two people in it answered favourably and that two did not.
 */
export function countLeavesOpen(
  favourable: number,
  n: number,
  fine: readonly { n: number; band: number }[],
  step?: number,
): boolean {
  const ranges = fine.map((row) => rangeOfBand(row.band, row.n));
  const lowest = ranges.reduce((sum, [low]) => sum + low, 0);
  const highest = ranges.reduce((sum, [, high]) => sum + high, 0);
  const [least, most] = [favourable - widestCountStep(n, step), mostPeople(favourable, n, 1, step)];
  return fine.every((row, at) => {
    const [low, high] = ranges[at] as [number, number];
    const atLeast = Math.max(low, least - (highest - high));
    const atMost = Math.min(high, most - (lowest - low));
    return atLeast <= row.n - 2 && atMost >= 2;
  });
}
