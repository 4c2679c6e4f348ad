import type { Estimate, Reason } from '../../../src/core/statistics/estimate.ts';

/** A place in `statistics.json` that holds null, and why. */
export interface Missing {
  at: string;
  reason: Reason;
}

/** Takes numbers out of estimates for a file, and keeps why some are not there. */
export class Reasons {
  readonly list: Missing[] = [];

  /** A number of an estimate, or null with its reason noted. */
  take<Fields extends object>(
    at: string,
    statistic: Estimate<Fields>,
    read: (fields: Fields) => number,
  ): number | null {
    if (statistic.estimable) return read(statistic);
    this.list.push({ at, reason: statistic.reason });
    return null;
  }

  /** An interval as two numbers, or null; its reason stands with the value it belongs to. */
  interval(statistic: Estimate<{ low: number; high: number }>): [number, number] | null {
    return statistic.estimable ? [statistic.low, statistic.high] : null;
  }
}
