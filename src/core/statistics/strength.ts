import { type Estimate, estimate, type Value } from './estimate.ts';
import type { Sample } from './moments.ts';

/**
 * Strength of the climate: the standard deviation of the scale score within a group, in scale
 * points. High means a weak climate: people in the same group see different companies. There is no
 * norm; compare within one organisation. Not estimable below two scores (`too few`).
 * Source: Schneider, Salvaggio & Subirats 2002, Journal of Applied Psychology 87:220–229.
 */
export function strength(sample: Estimate<Sample>): Estimate<Value> {
  return sample.estimable ? estimate({ value: Math.sqrt(sample.variance) }) : sample;
}
