import type { Anova } from './anova.ts';
import { fQuantile } from './distributions/f.ts';
import { type Estimate, estimate, type Interval } from './estimate.ts';

/** Which group size ICC(1) takes: adjusted for unequal groups, or N / G as R's multilevel does. */
export type GroupSize = 'n0' | 'mean';

/**
 * ICC(1): the share of all differences in a score that lies between groups rather than between
 * people in them, (MSB − MSW) / [MSB + (n − 1) MSW]. Below 0 (people differ more within groups than
 * across them) it is given as it is. Customary: .01 small, .10 medium, .25 large.
 * The interval is exact for scores that are normal, whatever the sizes of the groups (`ratioInterval`).
 * Source: Bliese 2000; Wald 1940; R `multilevel::ICC1` (size `mean`).
 */
export function icc1(
  table: Estimate<Anova>,
  size: GroupSize = 'n0',
  level = 0.95,
): Estimate<{ value: number } & Interval> {
  if (!table.estimable) return table;
  const { msb, msw, n0, nMean } = table;
  const people = size === 'n0' ? n0 : nMean;
  const { low, high } = ratioInterval(table, level);
  return estimate({
    value: (msb - msw) / (msb + (people - 1) * msw),
    low: low / (1 + low),
    high: high / (1 + high),
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
  const { n0 } = table;
  const { low, high } = ratioInterval(table, level);
  return estimate({
    value: (table.msb - table.msw) / table.msb,
    low: (n0 * low) / (1 + n0 * low),
    high: (n0 * high) / (1 + n0 * high),
  });
}

/**
 * The variance between groups as a multiple of that within, λ, from both ends: where groups are weighed as if it
 * were so, by w = n/(1 + λn), the mean square of their means over MSW is F's own quantile. With groups of one
 * size that is (F / quantile − 1) / n.
 * Source: Wald 1940, Annals of Mathematical Statistics 11:96–99; Searle, Casella & McCulloch 1992, §3.6.
 */
function ratioInterval(table: Anova, level: number): Interval {
  const tail = (1 + level) / 2;
  const [between, within] = [table.groups - 1, table.n - table.groups];
  return {
    low: ratioAt(table, fQuantile(tail, between, within)),
    high: ratioAt(table, 1 / fQuantile(tail, within, between)),
  };
}

function ratioAt({ parts, msb, msw }: Anova, quantile: number): number {
  // MSB may have been made smaller by what is known to be no difference, as rounding is.
  const share = msb / squaresAt(parts, 0) / msw;
  const tooLow = (ratio: number) => share * squaresAt(parts, ratio) > quantile;
  let low = -1 / Math.max(...parts.map(({ n }) => n));
  let high = 1;
  while (tooLow(high) && high < 1e12) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-15 * Math.max(1e-3, Math.abs(high)); step += 1) {
    const middle = (low + high) / 2;
    if (tooLow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Mean square of the means of groups about their common mean, weighed by n/(1 + λn). */
function squaresAt(parts: Anova['parts'], ratio: number): number {
  let [weight, sum] = [0, 0];
  for (const { n, mean } of parts) {
    weight += n / (1 + ratio * n);
    sum += (n / (1 + ratio * n)) * mean;
  }
  const middle = sum / weight;
  const squares = parts.reduce(
    (all, { n, mean }) => all + (n / (1 + ratio * n)) * (mean - middle) ** 2,
    0,
  );
  return squares / (parts.length - 1);
}
