import type { Anova } from './anova.ts';
import { fQuantile } from './distributions/f.ts';
import { type Estimate, estimate, type Interval } from './estimate.ts';

/** Which group size ICC(1) takes: adjusted for unequal groups, or N / G as R's multilevel does. */
export type GroupSize = 'n0' | 'mean';

/**
 * ICC(1): the share of all differences in a score that lies between groups rather than between
 * people in them, (MSB − MSW) / [MSB + (n − 1) MSW]. Below 0 (people differ more within groups than
 * across them) it is given as it is. Customary: .01 small, .10 medium, .25 large.
 * The interval inverts F and is approximate when groups differ in size; it always takes n₀.
 * Source: Bliese 2000; Shrout & Fleiss 1979, Psychological Bulletin 86:420–428; R
 * `multilevel::ICC1` (size `mean`).
 */
export function icc1(
  table: Estimate<Anova>,
  size: GroupSize = 'n0',
  level = 0.95,
): Estimate<{ value: number } & Interval> {
  if (!table.estimable) return table;
  const { msb, msw, n0, nMean } = table;
  const people = size === 'n0' ? n0 : nMean;
  const ratios = ratioInterval(table, level);
  return estimate({
    value: (msb - msw) / (msb + (people - 1) * msw),
    low: (ratios.low - 1) / (ratios.low + n0 - 1),
    high: (ratios.high - 1) / (ratios.high + n0 - 1),
  });
}

/**
 * ICC(2): how reliably the means of groups of this size can be told apart, (MSB − MSW) / MSB;
 * customary at least .70. Can be below 0.
 * Source: Bliese 2000; R `multilevel::ICC2`.
 */
export function icc2(table: Estimate<Anova>, level = 0.95): Estimate<{ value: number } & Interval> {
  if (!table.estimable) return table;
  if (table.msb === 0) return { estimable: false, reason: 'no variance' };
  const ratios = ratioInterval(table, level);
  return estimate({
    value: (table.msb - table.msw) / table.msb,
    low: 1 - 1 / ratios.low,
    high: 1 - 1 / ratios.high,
  });
}

/** F divided and multiplied by its quantiles: the interval both coefficients are made from. */
function ratioInterval({ f, groups, n }: Anova, level: number): Interval {
  const tail = (1 + level) / 2;
  return {
    low: f / fQuantile(tail, groups - 1, n - groups),
    high: f * fQuantile(tail, n - groups, groups - 1),
  };
}
