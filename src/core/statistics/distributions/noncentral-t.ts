import { logGamma } from './gamma.ts';
import { betaTails } from './incomplete-beta.ts';
import { normalCdf } from './normal.ts';

/**
 * Probability that a noncentral t with df degrees of freedom lies below t: how a gap in standard
 * deviations varies when the true one is not 0. For noncentralities up to 37 either way.
 * Source: Lenth 1989, Applied Statistics 38:185–189 (AS 243); R `pt(t, df, ncp)`.
 * @example noncentralTCdf(1, 10, 1) // 0.4897…
 */
export function noncentralTCdf(t: number, df: number, noncentrality: number): number {
  if (t < 0) return 1 - noncentralTCdf(-t, df, -noncentrality);
  const half = noncentrality ** 2 / 2;
  const square = t * t;
  const [x, y] = [square / (square + df), df / (square + df)];
  const b = df / 2;
  // What I(a, b) loses when a grows by one: xᵃ yᵇ / (a B(a, b)).
  const loss = (a: number) =>
    x === 0
      ? 0
      : Math.exp(
          a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a + 1) - logGamma(b),
        );
  let odd = { weight: Math.exp(-half), tail: betaTails(0.5, b, x, y).lower, lost: loss(0.5) };
  let even = {
    weight: (noncentrality / Math.SQRT2) * Math.exp(-half - logGamma(1.5)),
    tail: betaTails(1, b, x, y).lower,
    lost: loss(1),
  };
  let sum = 0;
  for (let j = 0; j < 5000; j += 1) {
    const added = odd.weight * odd.tail + even.weight * even.tail;
    sum += added;
    if (j > half && Math.abs(added) < 1e-17) break;
    odd = {
      weight: (odd.weight * half) / (j + 1),
      tail: Math.max(0, odd.tail - odd.lost),
      lost: (odd.lost * x * (j + 0.5 + b)) / (j + 1.5),
    };
    even = {
      weight: (even.weight * half) / (j + 1.5),
      tail: Math.max(0, even.tail - even.lost),
      lost: (even.lost * x * (j + 1 + b)) / (j + 2),
    };
  }
  return Math.min(1, Math.max(0, normalCdf(-noncentrality) + sum / 2));
}
