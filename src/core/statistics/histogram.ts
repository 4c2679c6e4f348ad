import { type Moments, noMoments } from './moments.ts';

/**
 * How many people gave each answer, lowest answer first: five counts for a rating (1–5), eleven for
 * 0–10, nine for scores in half points from 1 to 5.
 */
export type Counts = readonly number[];

/** Which value each place of a histogram stands for: `low`, `low + step`, … */
export interface Axis {
  low: number;
  step: number;
}

/** Ratings 1, 2, 3, 4, 5. */
export const ratingAxis: Axis = { low: 1, step: 1 };

/** Everybody in a histogram. */
export function totalOf(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Two histograms of the same question, of groups without a person in common, taken together. */
export function addCounts(first: Counts, second: Counts): number[] {
  const [longer, shorter] = first.length < second.length ? [second, first] : [first, second];
  return longer.map((count, place) => count + (shorter[place] ?? 0));
}

/** The histogram of a reversed item, turned round: what was 1 counts as 5. */
export function turnedRound(counts: Counts): number[] {
  return [...counts].reverse();
}

/** @example countsOf([1, 4, 4], 5) // [1, 0, 0, 2, 0] */
export function countsOf(values: Iterable<number>, options: number, low = 1): number[] {
  const counts = new Array<number>(options).fill(0);
  for (const value of values) counts[value - low] = (counts[value - low] ?? 0) + 1;
  return counts;
}

/**
 * Count, sum and sum of squares of a histogram, so that what holds for raw answers holds for counts.
 * @example momentsOfCounts([0, 0, 1, 2, 0]) // { n: 3, sum: 11, sumSquares: 41 }
 */
export function momentsOfCounts(counts: Counts, { low, step } = ratingAxis): Moments {
  const moments = { ...noMoments };
  counts.forEach((count, place) => {
    const value = low + place * step;
    moments.n += count;
    moments.sum += count * value;
    moments.sumSquares += count * value * value;
  });
  return moments;
}
