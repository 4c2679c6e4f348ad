import { type Estimate, notEstimable } from './estimate.ts';

/** People needed before alpha, omega and correlations are worth reading (domain judgement). */
export const leastForReliability = 50;

/** Groups needed before an ICC is worth reading (domain judgement). */
export const leastGroupsForIcc = 10;

/**
 * An estimate, or `too few` when it rests on less than the product asks for. The formula itself
 * would still give a number; it would only be noise.
 */
export function atLeast<Fields extends object>(
  count: number,
  least: number,
  statistic: Estimate<Fields>,
): Estimate<Fields> {
  return count < least ? notEstimable('too few') : statistic;
}

/** Sheets with an outcome and every scale that relative weights need: with fewer their order is chance. */
export const leastForWeights = 200;
