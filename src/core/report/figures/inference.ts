import { countStep } from '../../disclosure/protect/rounding.ts';
import type { CountError } from '../../disclosure/release/sums.ts';
import { correlationInterval } from '../../statistics/correlation.ts';
import { fUpper } from '../../statistics/distributions/f.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { tQuantile, tTwoSided } from '../../statistics/distributions/student-t.ts';
import {
  type Estimate,
  type Interval,
  notEstimable,
  valueOrNull,
} from '../../statistics/estimate.ts';
import { marginOfError, meanError, shareError } from '../../statistics/finite-population.ts';
import { hedgesG } from '../../statistics/hedges-g.ts';
import { kendallTauB } from '../../statistics/kendall-tau.ts';
import { kendallW } from '../../statistics/kendall-w.ts';
import type { Sample } from '../../statistics/moments.ts';
import { profileSimilarity } from '../../statistics/profile-similarity.ts';
import { stratifiedGap } from '../../statistics/stratified-gap.ts';
import { welchGap, welchTest } from '../../statistics/welch-gap.ts';
import { wilson } from '../../statistics/wilson.ts';
import type { Points } from './scale.ts';

/**
 * What pages ask of the statistics, on count, mean and variance in points. Where a statistic has no
 * value, a page shows none: null. Formulas and sources stand with the statistics.
 */

export type { Interval };

/** Two groups without a person in common, first minus second. */
export interface Comparison extends Interval {
  gap: number;
  df: number;
  p: number;
  g: number | null;
}

export interface Similarity {
  /** Likeness of shape: Pearson's r of the two profiles; null where one is flat. */
  pearson: number | null;
  /** 95 % interval of r as of so many dimensions (Fisher); null below four. */
  low: number | null;
  high: number | null;
  /** Whether both see the same strong and weak points, where that can be told. */
  verdict: 'same' | 'other' | null;
  /** Likeness of order: Kendall's τ-b; null where one is flat. */
  kendall: number | null;
  /** Distance: root of the mean squared difference, in points. */
  rmsd: number | null;
  /** Shape and level together: double-entry intraclass correlation, −1 to 1. */
  doubleEntry: number | null;
  /** Dimensions compared. */
  dimensions: number;
}

export interface RankAgreement {
  /** Kendall's coefficient of concordance, 0–1; null where nobody ranks anything apart. */
  w: number | null;
  /** Rankings compared. */
  rankings: number;
  /** Kendall's τ-b where exactly two rankings are compared. */
  tau: number | null;
}

/**
 * A sample whose error is that of who answers and that of protection together: the variance is
 * raised so that variance / n is both. Only the first is estimated, which gives more degrees of freedom
 * (Satterthwaite 1946).
 */
export function sampleOfPoints({ n, mean, variance, df, added }: Points): Estimate<Sample> {
  if (variance === null) return notEstimable('too few');
  const both = variance + n * added;
  const freedom = variance > 0 ? df * (both / variance) ** 2 : df;
  return { estimable: true, n, mean, variance: both, df: freedom };
}

/** The sample as people differ, for what is measured in standard deviations. */
export function spreadOfPoints(points: Points): Estimate<Sample> {
  return sampleOfPoints({ ...points, added: 0 });
}

/** 95 % interval of a mean, Student's t, without finite-population correction. */
export function meanInterval(points: Points): Interval | null {
  const sample = sampleOfPoints(points);
  const error = valueOrNull(meanError(sample));
  if (error === null || !sample.estimable) return null;
  const half = t975(sample.df ?? points.df) * error;
  return { low: points.mean - half, high: points.mean + half };
}

const quantiles = new Map<number, number>();

/** A report asks for the same few degrees of freedom thousands of times. */
function t975(freedom: number): number {
  const df = Math.round(freedom * 10) / 10;
  const known = quantiles.get(df) ?? tQuantile(0.975, df);
  quantiles.set(df, known);
  return known;
}

/** Half the 95 % interval of a mean had all these people answered. */
export function marginOfMean(points: Points, people: number): number | null {
  const error = valueOrNull(meanError(spreadOfPoints(points), Math.max(people, points.n)));
  return error === null ? null : halfOf([{ error, df: points.df }], points.added);
}

/**
 * Half the 95 % interval of a sum of means: Student's t with the degrees of freedom of Satterthwaite,
 * since the errors of those who answer are estimated and the variance of protection is known.
 */
export function halfOf(parts: readonly { error: number; df: number }[], added: number): number {
  const variance = parts.reduce((sum, { error }) => sum + error ** 2, 0);
  const uncertainty = parts.reduce((sum, { error, df }) => sum + error ** 4 / df, 0);
  const all = variance + added;
  return Math.sqrt(all) * (uncertainty === 0 ? z95 : t975(all ** 2 / uncertainty));
}

/** The same for a share of one half, in percentage points: the widest a share can have. */
export function marginOfShare(n: number, people: number): number | null {
  const error = valueOrNull(shareError(0.5, n, Math.max(people, n)));
  return error === null ? null : 100 * marginOfError(error);
}

/**
 * 95 % interval of a protected count `part` out of `n` (at least 1), 0–1: Wilson's, of the smaller
 * number of people whose share is as uncertain when all of them answer and nothing is protected. How
 * much people differ is judged with a step more at each end, which a count of none or all can stand for.
 */
export function shareInterval(part: number, n: number, { scatter, added }: CountError): Interval {
  const share = (part + countStep) / (n + 2 * countStep);
  const variance = share * (1 - share);
  const fewer = (n ** 2 * variance) / (variance * scatter + added);
  const interval = wilson((part / n) * fewer, fewer);
  return interval.estimable ? { low: interval.low, high: interval.high } : { low: 0, high: 1 };
}

/** Welch's gap with interval and test, and Hedges' g; null where it cannot be tested. */
export function compareMeans(first: Points, second: Points): Comparison | null {
  const welch = welchGap(sampleOfPoints(first), sampleOfPoints(second));
  if (!welch.estimable) return null;
  const g = hedgesG(spreadOfPoints(first), spreadOfPoints(second));
  return {
    gap: welch.difference,
    low: welch.low,
    high: welch.high,
    df: welch.df,
    p: welch.p,
    g: valueOrNull(g),
  };
}

/** The p of Welch's gap alone; null where it cannot be tested. */
export function chanceOfGap(first: Points, second: Points): number | null {
  const test = welchTest(sampleOfPoints(first), sampleOfPoints(second));
  return test.estimable ? test.p : null;
}

/** The gap within the same places; null where it cannot be tested. It has no effect size of its own. */
export function compareWithin(
  strata: readonly { first: Points; second: Points }[],
): Comparison | null {
  const found = stratifiedGap(
    strata.map(({ first, second }) => ({
      first: sampleOfPoints(first),
      second: sampleOfPoints(second),
    })),
  );
  if (!found.estimable) return null;
  const { difference: gap, low, high, df, p } = found;
  return { gap, low, high, df, p, g: null };
}

/**
 * What changed between two waves, later minus earlier, as Welch's gap: sheets of two waves are not
 * linked. Null where nobody differs in one of them.
 */
export function compareWaves(
  earlier: Points,
  later: Points,
): ({ change: number; p: number } & Interval) | null {
  if (!earlier.variance || !later.variance) return null;
  const found = welchGap(sampleOfPoints(later), sampleOfPoints(earlier));
  if (!found.estimable) return null;
  return { change: found.difference, low: found.low, high: found.high, p: found.p };
}

/**
 * Likeness of two profiles over the same dimensions; null with fewer than three. Two profiles of small
 * groups look unlike by chance: they are called other only where the whole interval of r lies below
 * the cut-off and the gaps differ more from each other than chance explains, and the same only where
 * the whole interval lies above it.
 * @param gaps of the dimensions, as they are judged
 */
export function similarityOfProfiles(
  a: number[],
  b: number[],
  gaps: readonly GapWithError[],
): Similarity | null {
  if (a.length < 3) return null;
  const { shape, distance, agreement } = profileSimilarity(a, b);
  const pearson = valueOrNull(shape);
  const interval =
    pearson === null || a.length < 4 || Math.abs(pearson) > 1 - 1e-12
      ? null
      : correlationInterval(pearson, a.length);
  const unequal = (unequalGaps(gaps) ?? 1) < 0.05;
  return {
    pearson,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    verdict: !interval
      ? null
      : interval.high < likeProfiles && unequal
        ? 'other'
        : interval.low >= likeProfiles
          ? 'same'
          : null,
    kendall: valueOrNull(kendallTauB(a, b)),
    rmsd: valueOrNull(distance),
    doubleEntry: valueOrNull(agreement),
    dimensions: a.length,
  };
}

/** From this correlation on, two profiles have the same shape; a convention of this product. */
const likeProfiles = 0.7;

/** Standard error of a difference from its 95 % interval. */
export function errorOf({ low, high }: Interval, df: number): number {
  return (high - low) / 2 / t975(df);
}

/** Two-sided p that a difference with this Student's interval is 0. */
export function chanceOfZero(
  { value, low, high }: Interval & { value: number },
  df: number,
): number {
  const error = errorOf({ low, high }, df);
  if (error === 0) return value === 0 ? 1 : 0;
  return tTwoSided(value / error, df);
}

interface GapWithError extends Interval {
  gap: number;
  df: number;
}

/**
 * The chance of gaps as unequal as these if all were the same: Cochran's Q, Σ (g − ḡ)² / SE², over its
 * degrees of freedom as F, with those of the least certain gap. One person answers every dimension, so
 * that gaps go together and their differences are smaller than this assumes: it is the careful side.
 * Source: Cochran 1954, Biometrics 10:101–129. Null below three gaps.
 */
function unequalGaps(gaps: readonly GapWithError[]): number | null {
  if (gaps.length < 3) return null;
  const weighed = gaps.map(({ gap, low, high, df }) => {
    return { gap, df, weight: 1 / errorOf({ low, high }, df) ** 2 };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const mean = weighed.reduce((sum, { gap, weight }) => sum + weight * gap, 0) / total;
  const q = weighed.reduce((sum, { gap, weight }) => sum + weight * (gap - mean) ** 2, 0);
  const df = gaps.length - 1;
  return fUpper(q / df, df, Math.min(...weighed.map((one) => one.df)));
}

/** Kendall's W over rankings of the same things, and τ-b where there are two; null below two. */
export function rankAgreement(ranks: readonly (readonly number[])[]): RankAgreement | null {
  const [first, second] = ranks;
  if (!first || !second) return null;
  const tau = ranks.length === 2 ? valueOrNull(kendallTauB(first, second)) : null;
  return { w: valueOrNull(kendallW(ranks)), rankings: ranks.length, tau };
}

/** How many standard errors a 95 % interval reaches. */
export const z95 = normalQuantile(0.975);
