import { betaTails } from './incomplete-beta.ts';
import { quantile } from './quantile.ts';

/** Probability that a beta value with shapes a and b lies below x, 0 ≤ x ≤ 1. */
export function betaCdf(x: number, a: number, b: number): number {
  return betaTails(a, b, x, 1 - x).lower;
}

/** The x with probability p below it, 0 < p < 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  const logOdds = quantile(p, (point) =>
    betaTails(a, b, 1 / (1 + Math.exp(-point)), 1 / (1 + Math.exp(point))),
  );
  return 1 / (1 + Math.exp(-logOdds));
}
