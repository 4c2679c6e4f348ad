import { type Estimate, estimate } from './estimate.ts';
import type { Sample } from './moments.ts';
import { type Gap, welchGap } from './welch-gap.ts';

/** Who rates higher; `unclear` while the interval holds 0. */
export type Direction = 'leaders' | 'staff' | 'unclear';

/**
 * How far leaders and staff see the same thing differently: the signed gap on one target, leaders −
 * staff, in scale points, with its direction named. Show both levels beside it, because a
 * difference is less reliable than the two scores it is made of.
 * Source: Gibson, Cooper & Conger 2009, Journal of Applied Psychology 94:62–76.
 */
export function perceptualDistance(
  leaders: Estimate<Sample>,
  staff: Estimate<Sample>,
  level = 0.95,
): Estimate<Gap & { direction: Direction }> {
  const gap = welchGap(leaders, staff, level);
  return gap.estimable ? estimate({ ...gap, direction: directionOf(gap) }) : gap;
}

/**
 * How well leaders know the frontline: their estimate of the frontline's score minus that score, in
 * scale points. Above 0 they think it better than it is (`leaders`), below 0 worse (`staff`).
 * Source: the difference of two means, as in `welchGap`; gap 7 of the service-quality gap model.
 */
export function estimateError(
  leadersEstimate: Estimate<Sample>,
  frontline: Estimate<Sample>,
  level = 0.95,
): Estimate<Gap & { direction: Direction }> {
  return perceptualDistance(leadersEstimate, frontline, level);
}

/** Who rates higher, as far as the interval allows one to say. */
export function directionOf({ low, high }: { low: number; high: number }): Direction {
  if (low > 0) return 'leaders';
  return high < 0 ? 'staff' : 'unclear';
}
