import { tQuantile } from './distributions/student-t.ts';
import { type Estimate, estimate, type Interval, notEstimable, type Value } from './estimate.ts';
import { type Axis, type Counts, momentsOfCounts, ratingAxis, totalOf } from './histogram.ts';

/** What deviations are taken from. */
export type Centre = 'mean' | 'median';

/** An average deviation with its interval, and the people it rests on. */
export type Deviation = Value & Interval;

/** How unsure counts of n people are: see `CountError` of a release; exact counts have n and 0. */
export interface UnsureCounts {
  scatter: number;
  added: number;
}

/** Correlation of two items' distances from their middles: see `averageDeviationJ`. */
const goTogether = 0.2;

interface ItemDeviation {
  value: number;
  standardError: number;
  n: number;
}

/**
 * How far people are from the middle of their group on one item, on average, in scale points:
 * Σ|x − M| / n. 0 is full agreement; up to a sixth of the number of options is called agreement.
 * Its standard error is that of the mean of φ(x) = |x − M| + (2F(M) − 1)(x − M), of which the second part
 * is because the mean M is estimated too; there is none around the median.
 * Not estimable below two answers (`too few`).
 * Source: Burke & Dunlap 2002, Organizational Research Methods 5:159–172; R `multilevel::ad.m`; the standard
 * error after Gastwirth 1974, Journal of Statistical Planning and Inference.
 */
export function averageDeviation(
  counts: Counts,
  centre: Centre,
  axis: Axis = ratingAxis,
  unsure: UnsureCounts | null = null,
): Estimate<ItemDeviation> {
  const { n, sum } = momentsOfCounts(counts, axis);
  if (n < 2) return notEstimable('too few');
  const middle = centre === 'mean' ? sum / n : medianOf(counts, axis);
  const distances = counts.map((_, place) => axis.low + place * axis.step - middle);
  const total = (of: (place: number) => number) =>
    counts.reduce((all, count, place) => all + count * of(place), 0);
  const value = total((place) => Math.abs(distances[place] ?? 0)) / n;
  const above = total((place) => Math.sign(distances[place] ?? 0)) / n;
  const tilt = centre === 'mean' ? -above : 0;
  const effect = distances.map((distance) => Math.abs(distance) + tilt * distance);
  const variance = total((place) => ((effect[place] ?? 0) - value) ** 2) / (n - 1);
  const { scatter, added } = unsure ?? { scatter: n, added: 0 };
  const steps = effect.slice(1).reduce((all, one, at) => all + (one - (effect[at] ?? 0)) ** 2, 0);
  const standardError = Math.sqrt((variance * scatter + added * steps) / n ** 2);
  return estimate({ value, standardError, n });
}

/**
 * The average deviation of a scale: the mean over its items, each on the people who answered it. How the items
 * of one person go together is not known from counts; the interval takes distances to correlate at .2, as
 * those of answers do that correlate at .47. Not estimable without items or with an item below two answers (`too few`).
 * @param unsure of each item, where counts are protected
 */
export function averageDeviationJ(
  items: readonly Counts[],
  centre: Centre,
  axis: Axis = ratingAxis,
  unsure: readonly UnsureCounts[] = [],
): Estimate<Deviation> {
  const found: ItemDeviation[] = [];
  for (const [at, counts] of items.entries()) {
    const item = averageDeviation(counts, centre, axis, unsure[at]);
    if (!item.estimable) return item;
    found.push(item);
  }
  if (found.length === 0) return notEstimable('too few');
  const mean = (of: (item: ItemDeviation) => number) =>
    found.reduce((sum, item) => sum + of(item), 0) / found.length;
  const value = mean((item) => item.value);
  const fewest = Math.min(...found.map(({ n }) => n));
  const apart = mean(({ standardError }) => standardError ** 2) / found.length;
  const together = mean(({ standardError }) => standardError) ** 2;
  const standardError = Math.sqrt((1 - goTogether) * apart + goTogether * together);
  const half = tQuantile(0.975, fewest - 1) * standardError;
  return estimate({ value, low: Math.max(0, value - half), high: value + half });
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
