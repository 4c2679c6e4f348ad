import { logGamma } from './distributions/gamma.ts';
import { noncentralTAt } from './distributions/noncentral-t.ts';
import { normalReach } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable, type Value } from './estimate.ts';
import type { Sample } from './moments.ts';

/** From this noncentrality on the interval is the normal one, which then agrees to three digits. */
const largest = 30;

/**
 * Hedges' g: the gap between two groups in standard deviations, corrected for small groups:
 * g = J · (mean₁ − mean₂) / s, with s pooled over both and J = Γ(df/2) / [√(df/2) Γ((df − 1)/2)].
 * Above 0, the first rates higher. Not estimable when a group has fewer than two scores (`too few`) or
 * nobody differs (`no variance`).
 * Source: Hedges 1981, Journal of Educational Statistics 6:107–128.
 */
export function hedgesG(first: Estimate<Sample>, second: Estimate<Sample>): Estimate<Value> {
  const gap = standardised(first, second);
  return gap.estimable ? estimate({ value: gap.correction * gap.plain }) : gap;
}

/** The gap in standard deviations before it is corrected, and what its interval is made of. */
function standardised(
  first: Estimate<Sample>,
  second: Estimate<Sample>,
): Estimate<{ plain: number; correction: number; df: number; perPoint: number }> {
  if (!first.estimable) return first;
  if (!second.estimable) return second;
  if (first.n < 2 || second.n < 2) return notEstimable('too few');
  const n = first.n + second.n;
  const df = n - 2;
  const squares = (first.n - 1) * first.variance + (second.n - 1) * second.variance;
  if (squares === 0) return notEstimable('no variance');
  const correction = Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
  const plain = (first.mean - second.mean) / Math.sqrt(squares / df);
  return estimate({ plain, correction, df, perPoint: Math.sqrt(n / (first.n * second.n)) });
}

/**
 * Hedges' g with its interval, which holds every true gap that would give this t or one further off in 5 % of
 * draws, by the noncentral t distribution; from a noncentrality of 30 on, g ± z √[(n₁ + n₂)/n₁n₂ + g²/2(n₁ + n₂)].
 * Source: Steiger & Fouladi 1997; R `effectsize::hedges_g`.
 */
export function hedgesGInterval(
  first: Estimate<Sample>,
  second: Estimate<Sample>,
  level = 0.95,
): Estimate<Value & Interval> {
  const gap = standardised(first, second);
  if (!gap.estimable) return gap;
  const { plain, correction, df, perPoint } = gap;
  const value = correction * plain;
  const t = plain / perPoint;
  if (Math.abs(t) >= largest) {
    const standardError = Math.sqrt(perPoint ** 2 + value ** 2 / (2 * (df + 2)));
    const half = normalReach(level) * standardError;
    return estimate({ value, low: value - half, high: value + half });
  }
  const below = noncentralTAt(t, df);
  const end = (share: number) => correction * perPoint * noncentralityOf(t, below, share);
  return estimate({ value, low: end((1 + level) / 2), high: end((1 - level) / 2) });
}

/**
 * The noncentrality at which a t as found has this probability below it. That falls as the
 * noncentrality grows: false position, with the halved weight of Illinois on an end that stays.
 */
function noncentralityOf(t: number, below: (at: number) => number, share: number): number {
  const missAt = (at: number) => below(at) - share;
  let [low, high] = [t - 6.5, t + 6.5];
  let [lowMiss, highMiss] = [missAt(low), missAt(high)];
  // In few degrees of freedom a t far out goes with a wide range of noncentralities.
  while (low > -37 && lowMiss < 0) {
    low = Math.max(-37, low - 6.5);
    lowMiss = missAt(low);
  }
  while (high < 37 && highMiss > 0) {
    high = Math.min(37, high + 6.5);
    highMiss = missAt(high);
  }
  let stayed = 0;
  for (let step = 0; step < 100 && high - low > 1e-13 * Math.max(1, Math.abs(t)); step += 1) {
    // Every third step halves, so that no shape of the curve holds one end for long.
    const secant = (low * highMiss - high * lowMiss) / (highMiss - lowMiss);
    const between = step % 3 < 2 && secant > low && secant < high;
    const at = between ? secant : (low + high) / 2;
    const miss = missAt(at);
    if (miss === 0) return at;
    if (miss > 0) {
      [low, lowMiss] = [at, miss];
      if (stayed > 0) highMiss /= 2;
      stayed = 1;
    } else {
      [high, highMiss] = [at, miss];
      if (stayed < 0) lowMiss /= 2;
      stayed = -1;
    }
  }
  return (low + high) / 2;
}

/** How large a gap is, in words; customary limits .2, .5 and .8 (Cohen 1988). */
export type EffectSize = 'negligible' | 'small' | 'medium' | 'large';

/** @example effectSize(-0.68) // 'medium' */
export function effectSize(g: number): EffectSize {
  const size = Math.abs(g);
  if (size < 0.2) return 'negligible';
  if (size < 0.5) return 'small';
  return size < 0.8 ? 'medium' : 'large';
}
