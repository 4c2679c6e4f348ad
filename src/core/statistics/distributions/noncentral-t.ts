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
  return noncentralTAt(t, df)(noncentrality);
}

/** `noncentralTCdf` at one t for many noncentralities: what does not hang on them is computed once. */
export function noncentralTAt(t: number, df: number): (noncentrality: number) => number {
  if (t < 0) {
    const mirrored = noncentralTAt(-t, df);
    return (noncentrality) => 1 - mirrored(-noncentrality);
  }
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
  const odd = tailsOf(0.5, x, b, betaTails(0.5, b, x, y).lower, loss(0.5));
  const even = tailsOf(1, x, b, betaTails(1, b, x, y).lower, loss(1));
  return (noncentrality) => {
    const half = noncentrality ** 2 / 2;
    let oddWeight = Math.exp(-half);
    let evenWeight = (noncentrality / Math.SQRT2) * Math.exp(-half - logGammaOfEven);
    let sum = 0;
    for (let j = 0; j < 5000; j += 1) {
      const added = oddWeight * odd(j) + evenWeight * even(j);
      sum += added;
      if (j > half && Math.abs(added) < 1e-17) break;
      oddWeight = (oddWeight * half) / (j + 1);
      evenWeight = (evenWeight * half) / (j + 1.5);
    }
    return Math.min(1, Math.max(0, normalCdf(-noncentrality) + sum / 2));
  };
}

const logGammaOfEven = logGamma(1.5);

/** I(a + j, b) for j = 0, 1, 2 …, each from the one before, as far as anybody asked. */
function tailsOf(a: number, x: number, b: number, first: number, loss: number) {
  const tails = [first];
  let lost = loss;
  return (j: number): number => {
    while (tails.length <= j) {
      const at = tails.length - 1;
      tails.push(Math.max(0, (tails[at] as number) - lost));
      lost = (lost * x * (at + a + b)) / (at + a + 1);
    }
    return tails[j] as number;
  };
}
