import { normalQuantile } from '../statistics/distributions/normal.ts';
import { tQuantile, tTwoSided } from '../statistics/distributions/student-t.ts';
import type { Points } from './scale.ts';

/** The few tests pages need, on count, mean and variance in points. */

export interface Interval {
  low: number;
  high: number;
}

/** Two groups without overlap, first minus second. */
export interface Comparison {
  gap: number;
  low: number;
  high: number;
  df: number;
  p: number;
  g: number | null;
  gLow: number | null;
  gHigh: number | null;
}

export interface ProfileSimilarity {
  /** Likeness of shape: Pearson's r of the two profiles; null where one is flat. */
  pearson: number | null;
  /** Likeness of order: Kendall's τ-b; null where one is flat. */
  kendall: number | null;
  /** Distance in level and shape: root of the mean squared difference, in points. */
  rmsd: number;
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

const z = normalQuantile(0.975);

/** 95 % interval of a mean (Student's t); null where the answers cannot carry one. */
export function meanInterval({ n, mean, variance }: Points): Interval | null {
  if (variance === null || n < 2) return null;
  const half = tQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}

/** Half the 95 % interval of a mean had everybody answered: z·√((1 − n/N)·s²/n). */
export function marginOfMean({ n, variance }: Points, people: number): number | null {
  if (variance === null) return null;
  return z * Math.sqrt((Math.max(0, 1 - n / people) * variance) / n);
}

/** The same for a share of one half, in percentage points: z·√((1 − n/N)·¼/(n − 1)). */
export function marginOfShare(n: number, people: number): number | null {
  if (n < 2) return null;
  return 100 * z * Math.sqrt((Math.max(0, 1 - n / people) * 0.25) / (n - 1));
}

/** 95 % Wilson interval of `hits` out of `n`, 0–1. */
export function wilsonInterval(hits: number, n: number): Interval {
  const p = hits / n;
  const middle = p + z ** 2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return { low: (middle - half) / (1 + z ** 2 / n), high: (middle + half) / (1 + z ** 2 / n) };
}

/** Welch's gap with interval and test, and Hedges' g; null where variances are missing or zero. */
export function compareMeans(first: Points, second: Points): Comparison | null {
  if (first.variance === null || second.variance === null) return null;
  const [a, b] = [first.variance / first.n, second.variance / second.n];
  if (a + b === 0) return null;
  const gap = first.mean - second.mean;
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const half = tQuantile(0.975, df) * Math.sqrt(a + b);
  const pooled = first.n + second.n - 2;
  const spread = Math.sqrt(
    ((first.n - 1) * first.variance + (second.n - 1) * second.variance) / pooled,
  );
  const g = ((1 - 3 / (4 * pooled - 1)) * gap) / spread;
  const se = Math.sqrt(
    (first.n + second.n) / (first.n * second.n) + g ** 2 / (2 * (first.n + second.n)),
  );
  const p = tTwoSided(gap / Math.sqrt(a + b), df);
  return { gap, low: gap - half, high: gap + half, df, p, g, gLow: g - z * se, gHigh: g + z * se };
}

/** Holm's adjustment; what could not be tested stays null and does not count. */
export function familyWise(ps: readonly (number | null)[]): (number | null)[] {
  return adjusted(ps, (sorted) => {
    let running = 0;
    return sorted.map((p, i) => {
      running = Math.max(running, (sorted.length - i) * p);
      return running;
    });
  });
}

/** Benjamini–Hochberg; what could not be tested stays null and does not count. */
export function falseDiscovery(ps: readonly (number | null)[]): (number | null)[] {
  return adjusted(ps, (sorted) => {
    let running = 1;
    return sorted
      .map((p, i) => (sorted.length * p) / (i + 1))
      .toReversed()
      .map((p) => {
        running = Math.min(running, p);
        return running;
      })
      .toReversed();
  });
}

function adjusted(
  ps: readonly (number | null)[],
  adjust: (sorted: number[]) => number[],
): (number | null)[] {
  const tested = ps.flatMap((p, place) => (p === null ? [] : [{ p, place }]));
  tested.sort((one, other) => one.p - other.p);
  const result: (number | null)[] = ps.map(() => null);
  adjust(tested.map(({ p }) => p)).forEach((p, i) => {
    const place = tested[i]?.place;
    if (place !== undefined) result[place] = Math.min(1, p);
  });
  return result;
}

/** Likeness of two profiles over the same dimensions; null with fewer than three. */
export function profileSimilarity(a: number[], b: number[]): ProfileSimilarity | null {
  const k = a.length;
  if (k < 3) return null;
  const average = (values: number[]) => values.reduce((x, y) => x + y, 0) / values.length;
  const [meanA, meanB, grand] = [average(a), average(b), average([...a, ...b])];
  let [ab, aa, bb, squared, entry, entryAll] = [0, 0, 0, 0, 0, 0];
  a.forEach((x, i) => {
    const y = b[i] ?? 0;
    ab += (x - meanA) * (y - meanB);
    aa += (x - meanA) ** 2;
    bb += (y - meanB) ** 2;
    squared += (x - y) ** 2;
    entry += 2 * (x - grand) * (y - grand);
    entryAll += (x - grand) ** 2 + (y - grand) ** 2;
  });
  return {
    pearson: aa * bb === 0 ? null : ab / Math.sqrt(aa * bb),
    kendall: kendallTau(a, b),
    rmsd: Math.sqrt(squared / k),
    doubleEntry: entryAll === 0 ? null : entry / entryAll,
    dimensions: k,
  };
}

/** Kendall's W over rankings of the same things (tie-corrected), and τ-b where there are two. */
export function rankAgreement(ranks: readonly (readonly number[])[]): RankAgreement | null {
  const m = ranks.length;
  const k = ranks[0]?.length ?? 0;
  if (m < 2 || k < 2) return null;
  const sums = Array.from({ length: k }, (_, i) =>
    ranks.reduce((sum, ranking) => sum + (ranking[i] ?? 0), 0),
  );
  const mean = (m * (k + 1)) / 2;
  const s = sums.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const ties = ranks.reduce((sum, ranking) => sum + tieTerm(ranking), 0);
  const below = m ** 2 * (k ** 3 - k) - m * ties;
  const [first, second] = ranks;
  const tau = m === 2 && first && second ? kendallTau(first, second) : null;
  return { w: below === 0 ? null : (12 * s) / below, rankings: m, tau };
}

function tieTerm(ranking: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranking) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}

function kendallTau(a: readonly number[], b: readonly number[]): number | null {
  let [order, apartA, apartB] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = i + 1; j < a.length; j += 1) {
      const da = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
      const db = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
      order += da * db;
      apartA += Math.abs(da);
      apartB += Math.abs(db);
    }
  }
  return apartA * apartB === 0 ? null : order / Math.sqrt(apartA * apartB);
}
