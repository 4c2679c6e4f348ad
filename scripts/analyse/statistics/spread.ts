import { type Moments, sampleOf } from '../../../src/core/statistics/moments.ts';
import { spreadInterval } from '../../../src/core/statistics/spread-interval.ts';
import { strength } from '../../../src/core/statistics/strength.ts';
import type { Reasons } from './reasons.ts';

/** A standard deviation under its name, and its interval. */
export function spreadOf(
  at: string,
  field: 'sd' | 'strengthSd',
  moments: Moments,
  unit: number,
  reasons: Reasons,
) {
  const found = strength(sampleOf(moments, unit));
  const interval = found.estimable ? spreadInterval(found.value, moments.n - 1) : null;
  return {
    [field]: reasons.take(at, found, ({ value }) => value),
    [`${field}Ci95`]: interval && [interval.low, interval.high],
  };
}
