import { describe, expect, it } from 'vitest';
import { answeredOf } from '../../../src/core/disclosure/protect/answered.ts';
import {
  protectedSpread,
  protectedTotal,
  type Range,
} from '../../../src/core/disclosure/protect/protected-total.ts';
import { totalVariance } from '../../../src/core/disclosure/protect/rounding.ts';
import { dfOf, summedRows, sumsOf } from '../../../src/core/disclosure/release/sums.ts';
import { compareMeans, meanInterval } from '../../../src/core/report/figures/inference.ts';
import { inPoints } from '../../../src/core/report/figures/scale.ts';
import { momentsOf } from '../../../src/core/statistics/moments.ts';
import { chance } from './world.ts';

/**
 * Populations in which the scores of a scale of four questions, in quarter points, are about normal
 * with a spread of .8: groups differ in where they lie.
 */
const populations = Array.from({ length: 21 }, (_, place) => {
  const centre = 2.6 + 0.06 * place;
  const scores = Array.from({ length: 17 }, (_one, at) => 1 + at / 4);
  const weights = scores.map((one) => Math.exp(-((one - centre) ** 2) / (2 * 0.84 ** 2)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (value: (one: number) => number) =>
    scores.reduce((sum, one, at) => sum + (value(one) * (weights[at] ?? 0)) / all, 0);
  const truth = mean((one) => one);
  const spread = Math.sqrt(mean((one) => (one - truth) ** 2));
  return { weights, all, truth, spread };
});
type Population = (typeof populations)[number];
const scale: Range = { from: 1, to: 5, step: 2, unit: 4, clear: 2 };
const draws = 10_000;

/** A score in steps of a quarter point. */
function score({ weights, all }: Population, random: () => number): number {
  let left = random() * all;
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return 4 + place;
}

/** How often the interval of a protected mean holds the true one, and how wide it is by itself. */
function play(n: number, ofRow: boolean, seed: number) {
  const random = chance(seed);
  let [shown, held, width, exact, error] = [0, 0, 0, 0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const population = populations[draw % populations.length] as Population;
    const { truth, spread } = population;
    const moments = momentsOf(Array.from({ length: n }, () => score(population, random)));
    const total = protectedTotal(moments, n, scale, random());
    const own = protectedSpread(moments, n, scale, random());
    if (total === null) continue;
    const of = ofRow ? { spread: own, df: dfOf(own, n, scale.step) } : { spread, df: 600 };
    const range = (sum: number, added: number) => {
      const points = inPoints(sumsOf(n, sum, of, added));
      return (points && meanInterval(points)) ?? { low: 0, high: 0 };
    };
    const interval = range(total, totalVariance(scale.step));
    const before = range(moments.sum / 4, 0);
    shown += 1;
    if (interval.low <= truth && truth <= interval.high) held += 1;
    width += interval.high - interval.low;
    exact += before.high - before.low;
    error += total - moments.sum / 4;
  }
  return { coverage: held / shown, wider: width / exact - 1, bias: error / shown, shown };
}

describe('the interval of a protected mean, over ten thousand draws', () => {
  it.each([
    [7, 0.1],
    [15, 0.05],
    [60, 0.01],
    [400, 0.01],
  ])('holds the true mean of %i people 94 to 96 times in a hundred', (n, widest) => {
    for (const ofRow of [true, false]) {
      const { coverage, wider, bias, shown } = play(n, ofRow, 20_261_128 + n);
      expect(shown).toBeGreaterThan(0.99 * draws);
      expect(coverage).toBeGreaterThan(0.94);
      expect(coverage).toBeLessThan(0.96);
      expect(wider).toBeLessThan(widest);
      expect(Math.abs(bias)).toBeLessThan(0.04);
    }
  });

  it('would hold it less often without the variance of protection', () => {
    const random = chance(5);
    let held = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const population = populations[draw % populations.length] as Population;
      const { truth, spread } = population;
      const moments = momentsOf(Array.from({ length: 7 }, () => score(population, random)));
      const total = protectedTotal(moments, 7, { ...scale, clear: 0 }, random()) ?? 0;
      const points = inPoints(sumsOf(7, total, { spread, df: 600 }, 0));
      const { low, high } = (points && meanInterval(points)) ?? { low: 0, high: 0 };
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / draws).toBeLessThan(0.94);
  });
});

describe('the interval of a protected gap, over ten thousand draws', () => {
  it.each([
    [7, 15],
    [15, 40],
    [60, 60],
    [400, 60],
  ])('holds the true gap between %i and %i people 94 to 96 times in a hundred', (few, many) => {
    const random = chance(few * many);
    const group = (population: Population, n: number) => {
      const moments = momentsOf(Array.from({ length: n }, () => score(population, random)));
      const total = protectedTotal(moments, n, scale, random());
      const own = protectedSpread(moments, n, scale, random());
      const of = { spread: own, df: dfOf(own, n, scale.step) };
      return total === null ? null : inPoints(sumsOf(n, total, of, totalVariance(scale.step)));
    };
    let [shown, held] = [0, 0];
    for (let draw = 0; draw < draws; draw += 1) {
      const one = populations[draw % populations.length] as Population;
      const other = populations[(draw * 5) % populations.length] as Population;
      const [first, second] = [group(one, few), group(other, many)];
      const gap = first && second && compareMeans(first, second);
      if (!gap) continue;
      shown += 1;
      if (gap.low <= one.truth - other.truth && one.truth - other.truth <= gap.high) held += 1;
    }
    expect(shown).toBeGreaterThan(0.98 * draws);
    expect(held / shown).toBeGreaterThan(0.94);
    expect(held / shown).toBeLessThan(0.96);
  });
});

describe('the interval of a protected mean of which many skipped questions, over ten thousand draws', () => {
  it.each([
    [10, 0.7],
    [15, 0.7],
    [20, 0.8],
    [40, 0.6],
    [60, 0.7],
    [400, 0.8],
    [400, 0.7],
  ])('of %i people, each of whom has a score with chance %f, holds the true mean 94 to 96 times in a hundred', (n, chanceOfScore) => {
    const random = chance(n + 100 * chanceOfScore);
    let [shown, held] = [0, 0];
    for (let at = 0; at < draws; at += 1) {
      const population = populations[at % populations.length] as Population;
      const valid = Array.from({ length: n }, () => random() < chanceOfScore).filter(Boolean);
      const moments = momentsOf(valid.map(() => score(population, random)));
      const answered = answeredOf(valid.length, n);
      const total = protectedTotal(moments, n, scale, random());
      const spread = protectedSpread(moments, n, scale, random());
      if (answered === null || total === null) continue;
      const [row] = summedRows({
        ...{ id: 'd1', kind: 'scale', from: 1, to: 5, step: scale.step, parts: [], spread: null },
        ...{ gapSpreads: [], coarse: [] },
        fine: [{ blocks: ['b'], n, answered, total, spread, items: [], gaps: [] }],
      });
      const points = row && inPoints(row);
      const interval = points && meanInterval(points);
      if (!interval) continue;
      shown += 1;
      if (interval.low <= population.truth && population.truth <= interval.high) held += 1;
    }
    expect(shown).toBeGreaterThan(0.6 * draws);
    expect(held / shown).toBeGreaterThan(0.94);
    expect(held / shown).toBeLessThan(0.96);
  });
});
