import { normalReach } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';

/**
 * Wilson's interval for a share: which true shares go well with `part` out of `n`. Stays within 0–1
 * and is not empty where everybody or nobody said yes.
 * [p + z²/2n ± z √(p(1 − p)/n + z²/4n²)] / (1 + z²/n)
 * Source: Wilson 1927, JASA 22:209–212; R `prop.test(correct = FALSE)`.
 * @example wilson(346, 599) // 0.538 to 0.617
 */
export function wilson(part: number, n: number, level = 0.95): Estimate<Interval> {
  if (n < 1) return notEstimable('too few');
  if (part < 0 || part > n) return notEstimable('out of range');
  const z = normalReach(level);
  const share = part / n;
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return estimate({
    low: part === 0 ? 0 : (middle - half) / scale,
    high: part === n ? 1 : (middle + half) / scale,
  });
}
