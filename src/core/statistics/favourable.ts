import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';
import { type Counts, totalOf } from './histogram.ts';
import { wilson } from './wilson.ts';

/** How many answers were unfavourable, neutral and favourable. */
export interface ThreeWay {
  unfavourable: number;
  neutral: number;
  favourable: number;
}

/**
 * The places, from 0, at which neutral and favourable answers begin. Of ten and eleven options the two
 * highest are favourable and the two below them neutral; of fewer, what lies above the middle one is
 * favourable, and an even number has no middle one.
 * @example classesFrom(5) // [2, 3]: 1–2, 3 and 4–5
 * @example classesFrom(4) // [2, 2]: 1–2 and 3–4, nobody neutral
 */
export function classesFrom(options: number): [neutral: number, favourable: number] {
  if (options >= 10) return [options - 4, options - 2];
  return [Math.floor(options / 2), Math.ceil(options / 2)];
}

/**
 * A histogram in three parts: 1–2, 3 and 4–5 of five options; 0–6, 7–8 and 9–10 of eleven
 * (`classesFrom`). Turn a reversed item round first.
 * @example threeWay([11, 70, 172, 220, 126]) // 81, 172, 346
 */
export function threeWay(counts: Counts): ThreeWay {
  const [neutralFrom, favourableFrom] = classesFrom(counts.length);
  return {
    unfavourable: totalOf(counts.slice(0, neutralFrom)),
    neutral: totalOf(counts.slice(neutralFrom, favourableFrom)),
    favourable: totalOf(counts.slice(favourableFrom)),
  };
}

/**
 * The share of people who answered favourably, 0–1, with Wilson's interval. Not estimable when
 * nobody answered (`too few`).
 * @example favourable([11, 70, 172, 220, 126]) // 346 of 599: 0.578, 0.538 to 0.617
 */
export function favourable(
  counts: Counts,
  level = 0.95,
): Estimate<{ n: number; favourable: number; share: number } & Interval> {
  const n = totalOf(counts);
  if (n < 1) return notEstimable('too few');
  const part = threeWay(counts).favourable;
  const interval = wilson(part, n, level);
  if (!interval.estimable) return interval;
  return estimate({ n, favourable: part, share: part / n, low: interval.low, high: interval.high });
}
