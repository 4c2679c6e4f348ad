import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { type Counts, momentsOfCounts } from './histogram.ts';
import { varianceOf } from './moments.ts';

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
