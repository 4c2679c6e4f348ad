import { tQuantile, tTwoSided } from './distributions/student-t.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';
import type { Sample } from './moments.ts';

/** The difference of two means in scale points, first minus second, and whether there may be none. */
interface Test {
  difference: number;
  standardError: number;
  t: number;
  df: number;
  /** Chance of a difference at least this large either way, if there were none. */
  p: number;
}

/** The same with how sure it is. */
export interface Gap extends Test, Interval {}

/**
 * The gap between two groups without a person in common: d = mean₁ − mean₂ ± t √(s₁²/n₁ + s₂²/n₂),
 * degrees of freedom after Welch, so that the groups may differ in size and in spread. Above 0, the
 * first rates higher. Not estimable when a group has fewer than two scores (`too few`) or nobody
 * differs in either (`no variance`).
 * Source: Welch 1947, Biometrika 34:28–35; R `t.test`.
 * @example welchGap(sampleOf(leaders, 12), sampleOf(staff, 12))
 */
export function welchGap(
  first: Estimate<Sample>,
  second: Estimate<Sample>,
  level = 0.95,
): Estimate<Gap> {
  const test = welchTest(first, second);
  if (!test.estimable) return test;
  const { difference, standardError, df } = test;
  const half = tQuantile((1 + level) / 2, df) * standardError;
  return { ...test, low: difference - half, high: difference + half };
}

/** Welch's test without the interval, which takes most of its time. */
export function welchTest(first: Estimate<Sample>, second: Estimate<Sample>): Estimate<Test> {
  if (!first.estimable) return first;
  if (!second.estimable) return second;
  if (first.n < 2 || second.n < 2) return notEstimable('too few');
  const a = first.variance / first.n;
  const b = second.variance / second.n;
  if (a + b === 0) return notEstimable('no variance');
  const difference = first.mean - second.mean;
  const standardError = Math.sqrt(a + b);
  const [dfA, dfB] = [first.df ?? first.n - 1, second.df ?? second.n - 1];
  const df = (a + b) ** 2 / (a ** 2 / dfA + b ** 2 / dfB);
  const t = difference / standardError;
  return estimate({ difference, standardError, t, df, p: tTwoSided(t, df) });
}
