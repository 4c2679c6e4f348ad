/**
 * The gamma function and the parts of it that stay exact where the whole overflows. The two
 * saddle-point parts follow C. Loader, "Fast and accurate computation of binomial probabilities"
 * (2000), so that densities with a million degrees of freedom keep their digits.
 */

const lanczosFirst = 0.99999999999980993;
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function, for x > 0 (Lanczos 1964, g = 7; about 1e-14).
 * @example logGamma(5) // ln 24
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const sum = lanczos.reduce(
    (total, term, index) => total + term / (shifted + index + 1),
    lanczosFirst,
  );
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** What Stirling's formula misses: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], for x > 0. */
export function stirlingError(x: number): number {
  if (x < 16) {
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
  }
  const square = x * x;
  const terms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
  return terms.reduceRight((sum, term) => sum / square + term, 0) / x;
}

/** x ln(x/mean) + mean − x, without losing digits where x is close to the mean. */
export function deviance(x: number, mean: number): number {
  const ratio = (x - mean) / (x + mean);
  if (Math.abs(ratio) >= 0.1) return x * Math.log(x / mean) + mean - x;
  let sum = (x - mean) * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; odd < 100; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
