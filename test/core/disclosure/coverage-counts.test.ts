import { describe, expect, it } from 'vitest';
import { answeredOf } from '../../../src/core/disclosure/protect/answered.ts';
import { gapRange, protectedTotal } from '../../../src/core/disclosure/protect/protected-total.ts';
import {
  countPoints,
  countVariance,
  roundCounts,
  roundPeople,
  totalVariance,
} from '../../../src/core/disclosure/protect/rounding.ts';
import { countErrorOf, sumsOf, sumsOfCounts } from '../../../src/core/disclosure/release/sums.ts';
import {
  compareWaves,
  meanInterval,
  shareInterval,
} from '../../../src/core/report/figures/inference.ts';
import { inPoints } from '../../../src/core/report/figures/scale.ts';
import { netOf } from '../../../src/core/report/items/net.ts';
import { momentsOf } from '../../../src/core/statistics/moments.ts';
import { chance } from './world.ts';

/** Intervals of everything that is made from counts of people, or from one question, over ten thousand draws. */
const draws = 10_000;
type Range = { low: number; high: number };

/** How often an interval holds the truth, of the draws in which there is one. */
function heldIn(
  seed: number,
  play: (draw: number, random: () => number) => [Range, number] | null,
) {
  const random = chance(seed);
  let [shown, held] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const found = play(draw, random);
    if (!found) continue;
    const [{ low, high }, truth] = found;
    shown += 1;
    if (low <= truth && truth <= high) held += 1;
  }
  expect(shown).toBeGreaterThan(0.9 * draws);
  return held / shown;
}
const holds = (share: number) => {
  expect(share).toBeGreaterThan(0.94);
  expect(share).toBeLessThan(0.96);
};
const yes = (n: number, truth: number, random: () => number) =>
  Array.from({ length: n }, random).filter((one) => one < truth).length;
const shareAt = (draw: number) => 0.2 + (0.6 * (draw % 61)) / 60;

describe('the interval of a protected share holds the true one 94 to 96 times in a hundred', () => {
  it.each([15, 16, 17, 18, 19, 20, 22, 25, 30, 45, 60, 400])('of %i people', (n) => {
    holds(
      heldIn(n, (draw, random) => {
        const truth = shareAt(draw);
        const count = roundPeople(yes(n, truth, random), n, random());
        return [shareInterval(count, n, countErrorOf([{ n, answered: 'nearly-all' }])), truth];
      }),
    );
  });

  it.each([
    [[15, 15]],
    [[15, 16, 17]],
    [[20, 20, 20, 20]],
    [[15, 40, 60]],
  ])('of rows of %j people', (sizes) => {
    const n = sizes.reduce((sum, one) => sum + one, 0);
    const error = countErrorOf(sizes.map((one) => ({ n: one, answered: 'nearly-all' })));
    holds(
      heldIn(n, (draw, random) => {
        const truth = shareAt(draw);
        const counts = sizes.map((one) => roundPeople(yes(one, truth, random), one, random()));
        const count = counts.reduce((sum, one) => sum + one, 0);
        return [shareInterval(count, n, error), truth];
      }),
    );
  });

  it.each([
    [30, 24],
    [30, 18],
    [60, 36],
    [400, 240],
  ])('of %i people of whom %i answered', (n, answered) => {
    const row = { n, answered: answeredOf(answered, n) ?? 'nearly-all' };
    holds(
      heldIn(n + answered, (draw, random) => {
        const truth = shareAt(draw);
        const count = (yes(answered, truth, random) * n) / answered;
        return [shareInterval(roundPeople(count, n, random()), n, countErrorOf([row])), truth];
      }),
    );
  });
});

/** Answers to one question with five or eleven options, leaning one way or the other. */
function leaning(options: number, at: number) {
  const centre = options * (0.45 + (0.25 * (at % 21)) / 20);
  const weights = Array.from({ length: options }, (_, option) =>
    Math.exp(-((option + 0.5 - centre) ** 2) / (2 * (options / 4.5) ** 2)),
  );
  const all = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((one) => one / all);
}
const picked = (shares: readonly number[], random: () => number) => {
  let left = random();
  const place = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return place < 0 ? shares.length - 1 : place;
};
function countsOf(shares: readonly number[], n: number, random: () => number): number[] {
  const counts = shares.map(() => 0);
  for (let one = 0; one < n; one += 1) {
    const place = picked(shares, random);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
const meanOf = (shares: readonly number[], low: number) =>
  shares.reduce((sum, share, at) => sum + share * (at + low), 0);

describe('the interval of what is made from counts holds the true one 94 to 96 times in a hundred', () => {
  it.each([15, 20, 60, 400])('a mean of %i answers', (n) => {
    holds(
      heldIn(n, (draw, random) => {
        const shares = leaning(5, draw);
        const counts = roundCounts(countsOf(shares, n, random), n, random);
        const points = inPoints(sumsOfCounts(counts, 1, 'nearly-all'));
        const range = points && meanInterval(points);
        return range && [range, meanOf(shares, 1)];
      }),
    );
  });

  it.each([15, 20, 60, 400])('a net score of %i answers', (n) => {
    holds(
      heldIn(n, (draw, random) => {
        const shares = leaning(11, draw);
        const counts = roundCounts(countsOf(shares, n, random), n, random);
        const net = netOf(counts, countErrorOf([{ n, answered: 'nearly-all' }]));
        const part = (from: number, to: number) =>
          shares.slice(from, to).reduce((sum, one) => sum + one, 0);
        return net && [net, 100 * (part(9, 11) - part(0, 7))];
      }),
    );
  });
});

describe('the interval of one question holds the true value 94 to 96 times in a hundred', () => {
  const spreadOf = (shares: readonly number[], low: number) => {
    const mean = meanOf(shares, low);
    return Math.sqrt(shares.reduce((sum, share, at) => sum + share * (at + low - mean) ** 2, 0));
  };
  const row = (shares: readonly number[], n: number, low: number, random: () => number) => {
    const step = shares.length === 5 ? 2 : 5;
    const range = { from: low, to: low + shares.length - 1, step, unit: 1, clear: 0 };
    const moments = momentsOf(Array.from({ length: n }, () => low + picked(shares, random)));
    const total = protectedTotal(moments, n, range, random()) ?? 0;
    const of = { spread: spreadOf(shares, low), df: 600 };
    return inPoints(sumsOf(n, total, of, totalVariance(step)));
  };
  it.each([
    [5, 7],
    [5, 15],
    [5, 60],
    [5, 400],
    [11, 7],
    [11, 15],
    [11, 60],
    [11, 400],
  ])('a mean over %i options of %i people', (options, n) => {
    const low = options === 5 ? 1 : 0;
    holds(
      heldIn(options * n, (draw, random) => {
        const shares = leaning(options, draw);
        const points = row(shares, n, low, random);
        const range = points && meanInterval(points);
        return range && [range, meanOf(shares, low)];
      }),
    );
  });

  it.each([
    [7, 15],
    [15, 15],
    [60, 60],
    [400, 400],
  ])('a change between %i people and %i people later', (earlier, later) => {
    holds(
      heldIn(earlier * later, (draw, random) => {
        const [first, second] = [leaning(5, draw), leaning(5, draw * 5)];
        const [before, after] = [row(first, earlier, 1, random), row(second, later, 1, random)];
        const change = before && after && compareWaves(before, after);
        return change && [change, meanOf(second, 1) - meanOf(first, 1)];
      }),
    );
  });

  it.each([7, 15, 60, 400])('should − really of %i people', (n) => {
    // Gaps of −4 to 4, of which most are 0 to 2.
    const of = (draw: number) => {
      const shares = Array.from({ length: 9 }, (_, at) =>
        Math.exp(-((at - 4 - 0.1 * (draw % 11)) ** 2) / (2 * 1.1 ** 2)),
      );
      const all = shares.reduce((sum, one) => sum + one, 0);
      return shares.map((one) => one / all);
    };
    holds(
      heldIn(n, (draw, random) => {
        const shares = of(draw);
        const moments = momentsOf(Array.from({ length: n }, () => picked(shares, random) - 4));
        const total = protectedTotal(moments, n, { ...gapRange, clear: 0 }, random()) ?? 0;
        const known = { spread: spreadOf(shares, -4), df: 600 };
        const points = inPoints(sumsOf(n, total, known, totalVariance(gapRange.step)));
        const range = points && meanInterval(points);
        return range && [range, meanOf(shares, -4)];
      }),
    );
  });
});

describe('the variance of rounding numbers of people', () => {
  it.each([15, 16, 17, 18, 100, 401])('of %i is the mean over all of them', (n) => {
    const points = countPoints(n);
    let sum = 0;
    for (let people = 0; people <= n; people += 1) {
      const above = points.find((point) => point >= people) ?? n;
      const below = points.findLast((point) => point <= people) ?? 0;
      sum += (above - people) * (people - below);
    }
    expect(countVariance(n)).toBeCloseTo(sum / (n + 1), 12);
  });
});
