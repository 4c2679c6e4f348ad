/** A distribution at one point: the probability below, above, and how fast `lower` grows there. */
export interface Tails {
  lower: number;
  upper: number;
  slope: number;
}

/**
 * The point at which a distribution has probability p below it: Newton's method on the logarithm of
 * the smaller tail, kept inside a bracket by halving. `at` must rise with its argument, which runs
 * over the logarithm (or the log-odds) of the value, −700 to 700.
 */
export function quantile(p: number, at: (point: number) => Tails): number {
  let low = -700;
  let high = 700;
  let point = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 400; step += 1) {
    const { lower, upper, slope } = at(point);
    const [tail, wanted, sign] = p <= 0.5 ? [lower, p, 1] : [upper, 1 - p, -1];
    const miss = sign * Math.log(tail / wanted);
    if (miss === 0) return point;
    if (miss > 0) high = point;
    else low = point;
    const newton = point - (miss * tail) / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const moved = Math.abs(next - point);
    const scale = Math.max(1, Math.abs(point));
    // Near the end rounding moves the point to and fro: a step that is no smaller than the last is no nearer.
    if (moved <= 1e-16 * scale || (moved <= 1e-12 * scale && moved >= last)) return next;
    last = moved;
    point = next;
  }
  return point;
}
