import { deviance, stirlingError } from './gamma.ts';
import type { Tails } from './quantile.ts';

/**
 * Both tails of the gamma distribution with the given shape (scale 1) at x: the regularised
 * incomplete gamma function, by its series below the mean and its continued fraction above
 * (Press et al., Numerical Recipes, §6.2). `slope` is along ln x.
 */
export function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1, slope: 0 };
  const slope =
    Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-stirlingError(shape) - deviance(shape, x));
  if (x < shape + 1) {
    const lower = slope * series(shape, x);
    return { lower, upper: 1 - lower, slope };
  }
  const upper = slope * continuedFraction(shape, x);
  return { lower: 1 - upper, upper, slope };
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 100_000 && term > sum * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 100_000; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}
