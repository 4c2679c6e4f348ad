import { normalReach } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';
import { type Counts, totalOf } from './histogram.ts';

/** Cliff's delta with its variance and interval, and the same said as a chance. */
export interface Dominance extends Interval {
  delta: number;
  variance: number;
  /** Chance that someone of the first group rates higher than someone of the second, ties half. */
  superiority: number;
  superiorityLow: number;
  superiorityHigh: number;
}

/**
 * Cliff's delta: pick one person from each group; the chance that the first rates higher minus the
 * chance that the second does, −1 to 1. Needs only the order of the answers, so both histograms
 * must have the same places. With everybody of one group above everybody of the other the usual
 * interval is empty, and the limit (n − z²) / (n + z²) with n the smaller group stands in.
 * Not estimable when a group has fewer than two people (`too few`) or all people of both groups
 * answered the same (`no variance`).
 * Source: Cliff 1993, Psychological Bulletin 114:494–509; Feng & Cliff 2004, Journal of Modern
 * Applied Statistical Methods 3:322–332.
 * @example cliffDelta([0, 1, 3], [2, 1, 1]) // 0.625
 */
export function cliffDelta(first: Counts, second: Counts, level = 0.95): Estimate<Dominance> {
  const n1 = totalOf(first);
  const n2 = totalOf(second);
  if (n1 < 2 || n2 < 2) return notEstimable('too few');
  const ofFirst = dominances(first, second, n2);
  const ofSecond = dominances(second, first, n1);
  const delta = ofFirst.reduce((sum, d, place) => sum + d * (first[place] ?? 0), 0) / n1;
  const ties = first.reduce((sum, count, place) => sum + count * (second[place] ?? 0), 0);
  if (ties === n1 * n2) return notEstimable('no variance');
  const rows = squares(ofFirst, delta, first);
  const columns = squares(ofSecond, -delta, second);
  const cells = n1 * n2 - ties - n1 * n2 * delta ** 2;
  const spread = n2 ** 2 * rows + n1 ** 2 * columns - cells;
  const variance = Math.max(0, spread / (n1 * n2 * (n1 - 1) * (n2 - 1)));
  const z = normalReach(level);
  const { low, high } =
    Math.abs(delta) === 1 ? separated(delta, Math.min(n1, n2), z) : interval(delta, variance, z);
  return estimate({
    delta,
    variance,
    low,
    high,
    superiority: (delta + 1) / 2,
    superiorityLow: (low + 1) / 2,
    superiorityHigh: (high + 1) / 2,
  });
}

/** For each answer: the share of the other group below it minus the share above it. */
function dominances(counts: Counts, others: Counts, n: number): number[] {
  let below = 0;
  return counts.map((_, place) => {
    const same = others[place] ?? 0;
    const dominance = (below - (n - below - same)) / n;
    below += same;
    return dominance;
  });
}

function squares(values: readonly number[], centre: number, counts: Counts): number {
  return values.reduce(
    (sum, value, place) => sum + (counts[place] ?? 0) * (value - centre) ** 2,
    0,
  );
}

function interval(delta: number, variance: number, z: number): Interval {
  const square = delta ** 2;
  const middle = delta - delta ** 3;
  const half = z * Math.sqrt(variance) * Math.sqrt((1 - square) ** 2 + z ** 2 * variance);
  const scale = 1 - square + z ** 2 * variance;
  return { low: Math.max(-1, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

function separated(delta: number, n: number, z: number): Interval {
  const limit = (n - z ** 2) / (n + z ** 2);
  return delta > 0 ? { low: limit, high: 1 } : { low: -1, high: -limit };
}
