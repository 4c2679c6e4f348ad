import { fUpper } from './distributions/f.ts';
import { type Estimate, estimate, notEstimable } from './estimate.ts';
import { addMoments, type Moments, noMoments, varianceOf } from './moments.ts';

/** One-way analysis of variance: how much groups differ, against how much people in them do. */
export interface Anova {
  /** Mean square between and within groups, in squared scale points. */
  msb: number;
  msw: number;
  /** msb / msw, and the chance of one at least this high if groups did not differ. */
  f: number;
  p: number;
  groups: number;
  n: number;
  /** Group size for ICC(1) with unequal groups: (N − Σn²/N) / (G − 1). */
  n0: number;
  /** N / G. */
  nMean: number;
  /** People and mean of each group, in scale points. */
  parts: readonly { n: number; mean: number }[];
}

/**
 * One-way analysis of variance of a score over groups, from each group's moments in steps of
 * 1/`unit` point. Empty groups are left out. Not estimable with fewer than two groups or nobody to
 * spare within them (`too few`), or when nobody differs within any group (`no variance`).
 * Source: Fisher; R `aov(score ~ group)`.
 */
export function anova(groups: readonly Moments[], unit = 1): Estimate<Anova> {
  const filled = groups.filter(({ n }) => n > 0);
  const all = filled.reduce(addMoments, noMoments);
  if (filled.length < 2 || all.n <= filled.length) return notEstimable('too few');
  let between = 0;
  let within = 0;
  let squares = 0;
  for (const group of filled) {
    // The difference of two means on one denominator: whole numbers lose no digit to equal leading ones.
    const apart = (group.sum * all.n - all.sum * group.n) / (group.n * all.n * unit);
    between += group.n * apart ** 2;
    within += (group.n - 1) * (varianceOf(group, unit) ?? 0);
    squares += group.n ** 2;
  }
  if (within === 0) return notEstimable('no variance');
  const msb = between / (filled.length - 1);
  const msw = within / (all.n - filled.length);
  const f = msb / msw;
  return estimate({
    msb,
    msw,
    f,
    p: fUpper(f, filled.length - 1, all.n - filled.length),
    groups: filled.length,
    n: all.n,
    n0: (all.n - squares / all.n) / (filled.length - 1),
    nMean: all.n / filled.length,
    parts: filled.map(({ n, sum }) => ({ n, mean: sum / n / unit })),
  });
}
