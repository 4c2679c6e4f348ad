import { deviance, stirlingError } from './gamma.ts';
import type { Tails } from './quantile.ts';

/** xᵃ yᵇ / B(a, b) with y = 1 − x: the slope of the beta distribution along ln(x / y). */
function betaSlope(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
}

/**
 * Both tails of the beta distribution at x, with y = 1 − x given apart so that neither end loses
 * digits: the regularised incomplete beta function by Lentz's continued fraction (Press et al.,
 * Numerical Recipes, §6.4).
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1, slope: 0 };
  if (y <= 0) return { lower: 1, upper: 0, slope: 0 };
  const slope = betaSlope(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (slope * continuedFraction(a, b, x)) / a;
    return { lower, upper: 1 - lower, slope };
  }
  const upper = (slope * continuedFraction(b, a, y)) / b;
  return { lower: 1 - upper, upper, slope };
}

function continuedFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1), tiny);
  let value = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d, tiny);
    c = awayFromZero(1 + even / c, tiny);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d, tiny);
    c = awayFromZero(1 + odd / c, tiny);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}

function awayFromZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
