import { betaTails } from './incomplete-beta.ts';
import { quantile, type Tails } from './quantile.ts';

function tailsAt(f: number, df1: number, df2: number): Tails {
  const total = df1 * f + df2;
  return betaTails(df1 / 2, df2 / 2, (df1 * f) / total, df2 / total);
}

/** Probability that an F ratio with df1 and df2 degrees of freedom lies below f ≥ 0. */
export function fCdf(f: number, df1: number, df2: number): number {
  return tailsAt(f, df1, df2).lower;
}

/** Probability that an F ratio lies above f: the p-value of an analysis of variance. */
export function fUpper(f: number, df1: number, df2: number): number {
  return tailsAt(f, df1, df2).upper;
}

/**
 * The F with probability p below it, 0 < p < 1.
 * @example fQuantile(0.975, 7, 605) // 2.303
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  const shift = Math.log(df2 / df1);
  return Math.exp(shift + quantile(p, (point) => betaAtLogOdds(point, df1 / 2, df2 / 2)));
}

/** Both tails of the beta distribution where ln(x / (1 − x)) is `point`. */
function betaAtLogOdds(point: number, a: number, b: number): Tails {
  return betaTails(a, b, 1 / (1 + Math.exp(-point)), 1 / (1 + Math.exp(point)));
}
