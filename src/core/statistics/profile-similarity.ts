import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { pearson } from './pearson.ts';

/** Two groups' profiles over the same dimensions: like in shape, in level, in both? */
export interface ProfileSimilarity {
  /** Pearson's r over the dimensions: do both see the same strong and weak sides? */
  shape: Estimate<Value>;
  /** Root mean square difference in scale points: how far apart are they? */
  distance: Estimate<Value>;
  /** Double-entry intraclass correlation: both at once; low where shape is alike and level not. */
  agreement: Estimate<Value>;
}

/**
 * How alike two profiles of means are. Shape and level are told apart on purpose: two groups can
 * agree on what goes best and still live in different companies. The two lists name the same
 * dimensions in the same order; needs two or more (`too few`).
 * Source: McCrae 2008, Assessment 15:295–305 (double-entry ICC at facet level).
 * @example profileSimilarity([4, 3, 2], [3, 2, 1]).shape // 1, while the distance is 1 point
 */
export function profileSimilarity(
  first: readonly number[],
  second: readonly number[],
): ProfileSimilarity {
  return {
    shape: pearson(first, second),
    distance: rootMeanSquareDifference(first, second),
    agreement: doubleEntryIcc(first, second),
  };
}

/** √[Σ(Mᵢ − Fᵢ)² / k], in scale points. Not estimable without dimensions (`too few`). */
function rootMeanSquareDifference(
  first: readonly number[],
  second: readonly number[],
): Estimate<Value> {
  const count = Math.min(first.length, second.length);
  if (count === 0) return notEstimable('too few');
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    sum += ((first[place] ?? 0) - (second[place] ?? 0)) ** 2;
  }
  return estimate({ value: Math.sqrt(sum / count) });
}

/**
 * 2Σ(Mᵢ − μ)(Fᵢ − μ) / [Σ(Mᵢ − μ)² + Σ(Fᵢ − μ)²] with μ the mean of all values of both, −1 to 1.
 * Not estimable below two dimensions (`too few`) or when all values are the same (`no variance`).
 */
function doubleEntryIcc(first: readonly number[], second: readonly number[]): Estimate<Value> {
  const count = Math.min(first.length, second.length);
  if (count < 2) return notEstimable('too few');
  const all = [...first.slice(0, count), ...second.slice(0, count)];
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (all.every((value) => value === all[0])) return notEstimable('no variance');
  let products = 0;
  for (let place = 0; place < count; place += 1) {
    products += ((first[place] ?? 0) - mean) * ((second[place] ?? 0) - mean);
  }
  return estimate({ value: (2 * products) / squares });
}
