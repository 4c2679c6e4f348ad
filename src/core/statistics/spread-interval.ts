import { chiSquareQuantile } from './distributions/chi-square.ts';
import type { Interval } from './estimate.ts';

const kept = new Map<string, Interval>();

/**
 * The interval of a standard deviation, in the same unit: s √(df/χ²) at both quantiles of χ². It assumes
 * scores that are about normal; where these pile up at one end of the scale it is somewhat off.
 * Source: Snedecor & Cochran 1989, Statistical Methods, §5.11.
 * @param df degrees of freedom of the spread, more than 0: n − 1, or fewer where it is protected
 * @example spreadInterval(1, 9) // 0.688 to 1.826
 */
export function spreadInterval(spread: number, df: number, level = 0.95): Interval {
  const freedom = Math.max(0.1, Math.round(df * 10) / 10);
  const key = `${freedom} ${level}`;
  const factors = kept.get(key) ?? {
    low: Math.sqrt(freedom / chiSquareQuantile((1 + level) / 2, freedom)),
    high: Math.sqrt(freedom / chiSquareQuantile((1 - level) / 2, freedom)),
  };
  kept.set(key, factors);
  return { low: spread * factors.low, high: spread * factors.high };
}
