import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { type Counts, momentsOfCounts } from './histogram.ts';
import { varianceOf } from './moments.ts';

/**
 * Agreement within a group on one item, 0 (none) to 1 (everybody the same): one minus the observed
 * variance as a share of the variance without agreement, 1 − min(s², σ²) / σ².
 * Not estimable below two answers (`too few`).
 * Source: James, Demaree & Wolf 1984, Journal of Applied Psychology 69:85–98; R `multilevel::rwg`.
 * @example rwg([0, 0, 1, 4, 1], uniformNull(5)) // 0.8
 */
export function rwg(counts: Counts, nullVariance: number): Estimate<Value> {
  const variance = varianceOf(momentsOfCounts(counts));
  if (variance === null) return notEstimable('too few');
  return estimate({ value: 1 - Math.min(variance, nullVariance) / nullVariance });
}

/**
 * Agreement within a group on a scale of J items, 0 to 1:
 * J(1 − q) / [J(1 − q) + q] with q = min(mean s², σ²) / σ². Grows with the number of items, so it
 * is never shown alone. Each histogram may have its own n: available cases.
 * Not estimable without items or with an item below two answers (`too few`).
 * Source: James, Demaree & Wolf 1984; R `multilevel::rwg.j` (on complete cases).
 */
export function rwgJ(items: readonly Counts[], nullVariance: number): Estimate<Value> {
  if (items.length === 0) return notEstimable('too few');
  let sum = 0;
  for (const counts of items) {
    const variance = varianceOf(momentsOfCounts(counts));
    if (variance === null) return notEstimable('too few');
    sum += variance;
  }
  const q = Math.min(sum / items.length, nullVariance) / nullVariance;
  const agreement = items.length * (1 - q);
  return estimate({ value: agreement / (agreement + q) });
}
