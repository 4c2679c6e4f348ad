import { countStep } from '../../disclosure/protect/rounding.ts';
import type { CountError } from '../../disclosure/release/sums.ts';
import { threeWay } from '../../statistics/favourable.ts';
import { totalOf } from '../../statistics/histogram.ts';
import { type Interval, z95 } from '../figures/inference.ts';

/**
 * The net promoter score of protected counts of eleven answers, −100 to 100, with its 95 % interval;
 * asked of those questions only. The interval holds what rounding adds to promoters and to detractors, and
 * that some skipped. How much people differ is judged with half a step more in each of the three
 * classes, since one that is published as empty need not be.
 */
export function netOf(
  counts: readonly number[],
  { scatter, added }: CountError,
): { value: number } & Interval {
  const n = totalOf(counts);
  const { favourable, unfavourable } = threeWay(counts);
  const share = (people: number) => (people + countStep / 2) / (n + (3 * countStep) / 2);
  const [promoters, detractors] = [share(favourable), share(unfavourable)];
  const spread = promoters + detractors - (promoters - detractors) ** 2;
  const half = (100 * z95 * Math.sqrt(spread * scatter + 2 * added)) / n;
  const value = (100 * (favourable - unfavourable)) / n;
  return { value, low: Math.max(-100, value - half), high: Math.min(100, value + half) };
}
