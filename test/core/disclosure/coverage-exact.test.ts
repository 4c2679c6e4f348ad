import { describe, expect, it } from 'vitest';
import { leavesEnds } from '../../../src/core/disclosure/protect/protected-total.ts';
import { roundTotal, totalVariance } from '../../../src/core/disclosure/protect/rounding.ts';
import { sumsOf } from '../../../src/core/disclosure/release/sums.ts';
import { meanInterval } from '../../../src/core/report/figures/inference.ts';
import { inPoints } from '../../../src/core/report/figures/scale.ts';

/**
 * Every way in which a few people can answer one question, each with its chance, and every way it can be
 * rounded: what share of the intervals of the mean holds the true one, without a simulation. The spread is known, as
 * it is from the counts of an organisation.
 */

/** Populations that lean one way or the other, with most answers in the middle. */
function leaning(options: number): number[][] {
  return Array.from({ length: 21 }, (_, at) => {
    const centre = options * (0.45 + (0.25 * at) / 20);
    const weights = Array.from({ length: options }, (_one, option) =>
      Math.exp(-((option + 0.5 - centre) ** 2) / (2 * (options / 4.5) ** 2)),
    );
    const all = weights.reduce((sum, one) => sum + one, 0);
    return weights.map((one) => one / all);
  });
}

function* histograms(people: number, options: number): Generator<number[]> {
  if (options === 1) yield [people];
  else
    for (let first = 0; first <= people; first += 1)
      for (const rest of histograms(people - first, options - 1)) yield [first, ...rest];
}

function chanceOf(counts: number[], shares: number[]): number {
  let [chance, people] = [1, 0];
  counts.forEach((count, at) => {
    for (let one = 1; one <= count; one += 1) {
      people += 1;
      chance *= ((shares[at] as number) * people) / one;
    }
  });
  return chance;
}

/** The points at which so much above the lowest is published, each with its chance: over even draws. */
const drawnFrom = (above: number, step: number): Map<number, number> => {
  const known = drawn.get(`${above} ${step}`) ?? new Map<number, number>();
  if (known.size === 0)
    for (let at = 0; at < evenly; at += 1) {
      const point = roundTotal(above, step, (at + 0.5) / evenly);
      known.set(point, (known.get(point) ?? 0) + 1 / evenly);
    }
  drawn.set(`${above} ${step}`, known);
  return known;
};
const drawn = new Map<string, Map<number, number>>();
/** Whole numbers of points fall to a point in parts of this, where a step is two or three. */
const evenly = 256 * 18;

interface Share {
  held: number;
  all: number;
}

/** The share of intervals that hold the true mean: of every row, of those shown, and of these if nothing were rounded. */
function coverage(options: number, n: number) {
  const step = Math.ceil((options - 1) / 2);
  const range = { from: 1, to: options, step };
  const [every, shown, shownExact]: Share[] = [0, 1, 2].map(() => ({ held: 0, all: 0 }));
  for (const shares of leaning(options)) {
    const mean = shares.reduce((sum, share, at) => sum + share * (at + 1), 0);
    const spread = Math.sqrt(
      shares.reduce((sum, share, at) => sum + share * (at + 1 - mean) ** 2, 0),
    );
    const count = (into: Share, chance: number, total: number, added: number) => {
      const points = inPoints(sumsOf(n, total, { spread, df: 600 }, added));
      const interval = points && meanInterval(points);
      into.all += chance;
      if (interval && interval.low <= mean && mean <= interval.high) into.held += chance;
    };
    for (const counts of histograms(n, options)) {
      const exact = counts.reduce((sum, people, at) => sum + people * (at + 1), 0);
      for (const [point, drawn] of drawnFrom(exact - n, step)) {
        const total = n + step * point;
        const chance = chanceOf(counts, shares) * drawn;
        count(every as Share, chance, total, totalVariance(step));
        // One step further from an end in half of all draws.
        const told = [3, 4].filter((clear) => leavesEnds(total, n, { ...range, clear }, n));
        count(shown as Share, (chance * told.length) / 2, total, totalVariance(step));
        count(shownExact as Share, (chance * told.length) / 2, exact, 0);
      }
    }
  }
  const shareOf = ({ held, all }: Share) => (100 * held) / all;
  return {
    every: shareOf(every as Share),
    shown: shareOf(shown as Share),
    shownExact: shareOf(shownExact as Share),
    joined: 1 - (shown as Share).all / (every as Share).all,
  };
}

describe('the interval of the mean of one question, in every way it can be answered', () => {
  it.each([
    [3, 7],
    [4, 7],
    [5, 7],
    [6, 7],
    [4, 15],
    [5, 15],
  ])('of %i options holds the true one of %i people 94 to 96 times in a hundred', (options, n) => {
    const { every } = coverage(options, n);
    expect(every).toBeGreaterThan(94);
    expect(every).toBeLessThan(96);
  });

  it('holds it more often in the rows that are shown, with and without rounding: totals near an end are joined', () => {
    const { shown, shownExact, joined } = coverage(4, 7);
    expect(joined).toBeGreaterThan(0.15);
    expect(shownExact).toBeGreaterThan(96.5);
    expect(shown).toBeLessThan(shownExact + 0.7);
  });

  it('holds it as often in rows of fifteen, of which hardly any is joined', () => {
    const { shown, joined } = coverage(4, 15);
    expect(joined).toBeLessThan(0.005);
    expect(shown).toBeLessThan(96);
  });
});
