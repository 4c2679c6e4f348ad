import { gammaTails } from './incomplete-gamma.ts';
import { quantile } from './quantile.ts';

/** Probability that a chi-square with df degrees of freedom lies below x ≥ 0. */
export function chiSquareCdf(x: number, df: number): number {
  return gammaTails(df / 2, x / 2).lower;
}

/** Probability that a chi-square lies above x. */
export function chiSquareUpper(x: number, df: number): number {
  return gammaTails(df / 2, x / 2).upper;
}

/**
 * The chi-square with probability p below it, 0 < p < 1.
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * Math.exp(quantile(p, (point) => gammaTails(df / 2, Math.exp(point))));
}
