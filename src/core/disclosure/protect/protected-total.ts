import { momentsOfCounts } from '../../statistics/histogram.ts';
import { type Moments, varianceOf } from '../../statistics/moments.ts';
import { answeredOf, mostOf } from './answered.ts';
import { roundFraction, roundTotal } from './rounding.ts';

/** Where a score lies, in points, and how far apart the totals are that may be published. */
export interface Range {
  from: number;
  to: number;
  step: number;
  /** Steps in one point of the moments. */
  unit: number;
  /** Steps from either end of the range to the first total that may be published. */
  clear: number;
}

/** Should − really, in whole points. */
export const gapRange: Range = { from: -4, to: 4, step: 2, unit: 1, clear: 5 };

/**
 * How it should be, in whole points. Its total is published nowhere; a gap only where it lies so far from
 * both ends that three points are left between all others when somebody subtracts their own answer.
 */
const shouldRange: Range = { from: 1, to: 5, step: 2, unit: 1, clear: 4 };

/**
 * Whether the answers of n ballots to how it should be may stand behind a gap. What is published nowhere takes no rarer
 * steps: these would show gaps of answers nearer to an end.
 * @param draw from 0 up to 1
 */
export function shouldLeavesEnds(counts: readonly number[], n: number, draw: number): boolean {
  const moments = momentsOfCounts(counts, { low: shouldRange.from, step: 1 });
  return protectedTotal(moments, n, shouldRange, draw, roundFraction) !== null;
}

/**
 * Steps a total must lie away from both ends. What one person's most extreme answer leaves to the
 * others must not say what they all answered: with one question that takes that person's whole range
 * and one step more; where several questions make the score, a step less leaves enough.
 */
export function clearOf(questions: number): number {
  return questions === 1 ? 3 : 2;
}

/**
 * Steps a row's total must lie away in fact: one more in half of all draws. That a row was joined would else say
 * how near an end it lies, to whoever knows that its neighbour was not the reason, and then one's own most extreme
 * answer says what all others answered.
 * @param draw from 0 up to 1
 */
export function drawnClear({ clear }: Pick<Range, 'clear'>, draw: number): number {
  return draw < 0.5 ? clear + 1 : clear;
}

/**
 * The protected total of n ballots: n × the mean of the valid answers, in points, rounded at random
 * to the variable's steps; null too close to an end, or where too few answered.
 * @param draw from 0 up to 1
 * @param round how, in steps: as totals that are published, if nothing else is said
 */
export function protectedTotal(
  moments: Moments,
  n: number,
  range: Range,
  draw: number,
  round: typeof roundTotal = roundTotal,
) {
  const { from, step, unit } = range;
  const answered = answeredOf(moments.n, n);
  if (answered === null) return null;
  const above = n * (moments.sum - moments.n * from * unit);
  const total = n * from + step * round(above, moments.n * unit * step, draw);
  return leavesEnds(total, n, range, mostOf(answered, n)) ? total : null;
}

/**
 * Whether a protected total of n ballots lies far enough from both ends of its range.
 * @param valid as many of them as may have answered, after what is told: where people skipped, the
 *   answers of the others count for all, and one answer takes up n / valid times its points
 */
export function leavesEnds(
  total: number,
  n: number,
  { from, to, step, clear }: Omit<Range, 'unit'>,
  valid: number,
): boolean {
  const [above, below] = [total - n * from, n * to - total];
  return Math.min(above, below) * valid >= clear * step * n;
}

/**
 * Whether a score of so many questions is told with a spread. With one or two, total, bands and spread
 * told somebody who answered otherwise than all others what these answered; with more, an answer of one
 * person to one question moves the score too little.
 */
export function hasSpread(questions: number): boolean {
  return questions >= 3;
}

/** A spread stands for at most this many tenths of a step: half of what one person can answer. */
function widestSpread({ from, to, step }: Range): number {
  return Math.min(10, Math.floor((5 * (to - from)) / step));
}

/** From so many sheets on a spread is told more finely. */
const manySheets = 50;

/**
 * Between two spreads that may be published of n sheets, in points: a tenth of a step (0.2 point on
 * 1–5, 0.5 on 0–10), a fiftieth (0.04, 0.1) from fifty ballots on.
 */
export function spreadPart(n: number, step: number): number {
  return step / (n < manySheets ? 10 : 50);
}

/**
 * The protected standard deviation in points, rounded at random. Two tenths of a step (three where one
 * question makes the score) stand for everything below, half of the range (ten tenths on 1–5) for all
 * above: no spread says that everybody answered alike, or that all stand at either end.
 * @param n ballots, by which the points are chosen: not by how many of them answered
 * @returns null below two answers
 */
export function protectedSpread(
  moments: Moments,
  n: number,
  range: Range,
  draw: number,
): number | null {
  const { step, unit, clear } = range;
  const variance = varianceOf(moments, unit);
  if (variance === null) return null;
  const parts = Math.round(step / spreadPart(n, step));
  const rounded = (roundFraction(Math.sqrt(variance) * parts, step, draw) * step) / parts;
  const [least, most] = [Math.min(clear, 3), widestSpread(range)].map(
    (tenths) => (tenths * step) / 10,
  );
  return Math.min(most as number, Math.max(least as number, rounded));
}
