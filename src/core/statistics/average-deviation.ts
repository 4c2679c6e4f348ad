import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { type Axis, type Counts, momentsOfCounts, ratingAxis, totalOf } from './histogram.ts';

/** What deviations are taken from. */
export type Centre = 'mean' | 'median';

/**
 * How far people are from the middle of their group on one item, on average, in scale points:
 * Σ|x − M| / n. 0 is full agreement; up to a sixth of the number of options is called agreement.
 * Not estimable below two answers (`too few`).
 * Source: Burke & Dunlap 2002, Organizational Research Methods 5:159–172; R `multilevel::ad.m`.
 * @example averageDeviation([0, 0, 1, 2, 1], 'mean') // 0.5
 */
export function averageDeviation(
  counts: Counts,
  centre: Centre,
  axis: Axis = ratingAxis,
): Estimate<Value> {
  const { n, sum } = momentsOfCounts(counts, axis);
  if (n < 2) return notEstimable('too few');
  const middle = centre === 'mean' ? sum / n : medianOf(counts, axis);
  const total = counts.reduce(
    (far, count, place) => far + count * Math.abs(axis.low + place * axis.step - middle),
    0,
  );
  return estimate({ value: total / n });
}

/**
 * The average deviation of a scale: the mean over its items, each on the people who answered it.
 * Not estimable without items or with an item below two answers (`too few`).
 */
export function averageDeviationJ(
  items: readonly Counts[],
  centre: Centre,
  axis: Axis = ratingAxis,
): Estimate<Value> {
  let sum = 0;
  for (const counts of items) {
    const item = averageDeviation(counts, centre, axis);
    if (!item.estimable) return item;
    sum += item.value;
  }
  return items.length === 0 ? notEstimable('too few') : estimate({ value: sum / items.length });
}

/** The middle answer, or halfway between the two middle ones. At least one answer. */
function medianOf(counts: Counts, { low, step }: Axis): number {
  const n = totalOf(counts);
  return (
    low + (step * (placeOf(counts, Math.ceil(n / 2)) + placeOf(counts, Math.floor(n / 2) + 1))) / 2
  );
}

/** The place in the histogram of the answer with this rank, 1 being the lowest. */
function placeOf(counts: Counts, rank: number): number {
  let below = 0;
  return counts.findIndex((count) => {
    below += count;
    return below >= rank;
  });
}
