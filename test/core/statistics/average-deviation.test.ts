import { describe, expect, it } from 'vitest';
import { averageDeviationJ } from '../../../src/core/statistics/average-deviation.ts';
import { chance } from '../disclosure/world.ts';

const items = 4;

/** Counts of four questions of so many people who have something in common, in five steps. */
function drawn(people: number, random: () => number): number[][] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const counts = Array.from({ length: items }, () => [0, 0, 0, 0, 0]);
  for (let person = 0; person < people; person += 1) {
    const common = 0.6 * normal();
    for (const own of counts) {
      const answer = Math.max(1, Math.min(5, Math.round(3.3 + common + 0.7 * normal())));
      own[answer - 1] = (own[answer - 1] ?? 0) + 1;
    }
  }
  return counts;
}

describe('the interval of an average deviation', () => {
  it.each([
    ['mean', 15],
    ['mean', 60],
    ['median', 15],
    ['median', 60],
  ] as const)('around the %s of %s people holds the true one about as often as it says', (centre, people) => {
    const random = chance(people);
    const truth = averageDeviationJ(drawn(60_000, random), centre);
    if (!truth.estimable) throw new Error(truth.reason);
    const draws = 1000;
    let held = 0;
    for (let at = 0; at < draws; at += 1) {
      const found = averageDeviationJ(drawn(people, random), centre);
      if (found.estimable && found.low <= truth.value && truth.value <= found.high) held += 1;
    }
    expect(held / draws).toBeGreaterThan(0.93);
    expect(held / draws).toBeLessThan(0.995);
  });

  it('is wider where counts are protected or people skipped, and never below 0', () => {
    const counts = [[0, 1, 3, 10, 1]];
    const width = (scatter: number, added: number) => {
      const found = averageDeviationJ(counts, 'mean', undefined, [{ scatter, added }]);
      if (!found.estimable) throw new Error(found.reason);
      expect(found.low).toBeGreaterThanOrEqual(0);
      return found.high - found.low;
    };
    expect(width(15, 1.25)).toBeGreaterThan(width(15, 0));
    expect(width(25, 0)).toBeGreaterThan(width(15, 0));
  });
});
