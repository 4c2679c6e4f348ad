import { gammaTails } from './incomplete-gamma.ts';

/** Probability that a standard normal value lies below z. */
export function normalCdf(z: number): number {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** Probability of a standard normal value at least as far from 0 as z, either way. */
export function normalTwoSided(z: number): number {
  return gammaTails(0.5, (z * z) / 2).upper;
}

const quantiles = new Map<number, number>();

/**
 * The z with probability p below it, 0 < p < 1. A page asks for the same one thousands of times.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  const known = quantiles.get(p) ?? quantileOf(p);
  quantiles.set(p, known);
  return known;
}

/**
 * Newton's method on the logarithm of the tail, which is concave, so that it comes down from
 * √(−2 ln tail) without overshooting.
 */
function quantileOf(p: number): number {
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let z = Math.sqrt(-2 * Math.log(tail));
  for (let step = 0; step < 100; step += 1) {
    const upper = normalTwoSided(z) / 2;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const next = z + (Math.log(upper / tail) * upper) / density;
    if (Math.abs(next - z) <= 1e-16 * z) break;
    z = next;
  }
  return p < 0.5 ? -z : z;
}

/**
 * How many standard errors an interval of this confidence reaches either way.
 * @example normalReach(0.95) // 1.959963984540054
 */
export function normalReach(level: number): number {
  return normalQuantile((1 + level) / 2);
}
