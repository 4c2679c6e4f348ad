import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';

/**
 * Where the share of favourable answers would lie had everybody answered, without assuming anything
 * about those who did not: from "none of them favourable" to "all of them", [r·p, r·p + 1 − r] with
 * r the response and p the share found. Not estimable for an empty group (`too few`) or more
 * answers than people (`out of range`).
 * Source: Manski 1989, Journal of Human Resources 24:343–360.
 * @example bounds(60, 80, 100) // 0.6 to 0.8
 */
export function bounds(
  favourable: number,
  answered: number,
  headcount: number,
): Estimate<Interval> {
  if (headcount < 1) return notEstimable('too few');
  if (answered > headcount || favourable > answered) return notEstimable('out of range');
  return estimate({
    low: favourable / headcount,
    high: (favourable + headcount - answered) / headcount,
  });
}
