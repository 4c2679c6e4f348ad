import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { type Axis, type Counts, momentsOfCounts, ratingAxis } from './histogram.ts';
import { meanOf, varianceOf } from './moments.ts';

/**
 * Agreement on one item against the most disagreement possible at the group's own mean, −1 to 1:
 * 1 − 2s² / {[(H + L)M − M² − HL] · n / (n − 1)}, with H and L the highest and lowest option.
 * Everybody at one end is full agreement: 1. Not estimable below two answers (`too few`) or with a
 * mean so near an end that the formula does not hold (`out of range`).
 * Source: Brown & Hauenstein 2005, Organizational Research Methods 8:165–184; R `multilevel::awg`.
 */
export function awg(counts: Counts, axis: Axis = ratingAxis): Estimate<Value> {
  const moments = momentsOfCounts(counts, axis);
  const mean = meanOf(moments);
  const variance = varianceOf(moments);
  if (mean === null || variance === null) return notEstimable('too few');
  const { n } = moments;
  const low = axis.low;
  const high = axis.low + (counts.length - 1) * axis.step;
  if (mean === low || mean === high) return estimate({ value: 1 });
  if (mean < (low * (n - 1) + high) / n || mean > (high * (n - 1) + low) / n) {
    return notEstimable('out of range');
  }
  const most = ((high + low) * mean - mean * mean - high * low) * (n / (n - 1));
  return estimate({ value: 1 - (2 * variance) / most });
}

/**
 * Agreement on a scale: the mean of a_wg over its items, leaving out items at whose mean the
 * formula does not hold. Not estimable when that leaves none, or an item has too few answers.
 */
export function awgJ(items: readonly Counts[], axis: Axis = ratingAxis): Estimate<Value> {
  let sum = 0;
  let used = 0;
  for (const counts of items) {
    const item = awg(counts, axis);
    if (!item.estimable && item.reason === 'too few') return item;
    if (!item.estimable) continue;
    sum += item.value;
    used += 1;
  }
  if (items.length === 0) return notEstimable('too few');
  return used === 0 ? notEstimable('out of range') : estimate({ value: sum / used });
}
