import { betaTails } from './incomplete-beta.ts';
import { normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';

/** Probability of a t at least as far from 0 as this one, either way; df need not be whole. */
export function tTwoSided(t: number, df: number): number {
  const square = t * t;
  return betaTails(df / 2, 0.5, df / (df + square), square / (df + square)).lower;
}

/** Probability that a t with df degrees of freedom lies below t. */
export function tCdf(t: number, df: number): number {
  const outside = tTwoSided(t, df);
  return t < 0 ? outside / 2 : 1 - outside / 2;
}

/**
 * The quantile of t from the normal one, to thirteen digits where df is a hundred times z² or more.
 * Source: Abramowitz & Stegun 1964, 26.7.5.
 */
function nearNormal(z: number, df: number): number {
  const y = z ** 2;
  const terms = [
    (y + 1) / 4,
    ((5 * y + 16) * y + 3) / 96,
    (((3 * y + 19) * y + 17) * y - 15) / 384,
    ((((79 * y + 776) * y + 1482) * y - 1920) * y - 945) / 92_160,
  ];
  return z * (1 + terms.reduceRight((sum, term) => (sum + term) / df, 0));
}

/**
 * The t with probability p below it, 0 < p < 1.
 * @example tQuantile(0.975, 10) // 2.228138851964939
 */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  const z = normalQuantile(p);
  if (100 * z ** 2 <= df) return nearNormal(z, df);
  const logOdds = quantile(2 * Math.min(p, 1 - p), (point) =>
    betaTails(df / 2, 0.5, 1 / (1 + Math.exp(-point)), 1 / (1 + Math.exp(point))),
  );
  const t = Math.sqrt(df * Math.exp(-logOdds));
  return p < 0.5 ? -t : t;
}
