import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredOf, leastOf } from '../../../src/core/disclosure/protect/answered.ts';
import { cellDraws } from '../../../src/core/disclosure/protect/cell-keys.ts';
import {
  countPoints,
  isPoint,
  mostPeople,
  pointsBeside,
  roundCounts,
  roundFraction,
  roundTotal,
  totalVariance,
  widestCountStep,
} from '../../../src/core/disclosure/protect/rounding.ts';
import { chance } from './world.ts';

const keys: Record<string, string[]> = { c1: ['a', 'b', 'c'], c2: ['d', 'e'], c3: ['f'] };
const draws = (changes: Record<string, string[]> = {}, manifest = 'm') =>
  cellDraws(manifest, ['c1', 'c2', 'c3'], (block) => changes[block] ?? keys[block] ?? []);

describe('cell keys', () => {
  it('give the same draw for the same people and figure, in whatever order they come', async () => {
    const first = (await draws())(['c1', 'c2'], 'total d1');
    expect((await draws())(['c2', 'c1'], 'total d1')).toBe(first);
    expect((await draws({ c1: ['c', 'a', 'b'] }))(['c1', 'c2'], 'total d1')).toBe(first);
  });

  it('give another draw for another figure, other people, another wave or one other record', async () => {
    const all = [
      (await draws())(['c1', 'c2'], 'total d1'),
      (await draws())(['c1', 'c2'], 'total d2'),
      (await draws())(['c1'], 'total d1'),
      (await draws())(['c1', 'c2', 'c3'], 'total d1'),
      (await draws({}, 'n'))(['c1', 'c2'], 'total d1'),
      (await draws({ c1: ['a', 'b', 'x'] }))(['c1', 'c2'], 'total d1'),
      (await draws({ c1: ['a', 'b'], c2: ['c', 'd', 'e'] }))(['c1', 'c2'], 'total d1'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('are spread evenly from 0 up to 1', async () => {
    const draw = await draws();
    const found = Array.from({ length: 2000 }, (_, at) => draw(['c1'], `figure ${at}`));
    expect(found.every((one) => one >= 0 && one < 1)).toBe(true);
    const tenths = Array.from(
      { length: 10 },
      (_, at) => found.filter((one) => Math.floor(one * 10) === at).length,
    );
    // χ² with nine degrees of freedom: above 27.9 once in a thousand.
    expect(tenths.reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0)).toBeLessThan(27.9);
  });
});

describe('random rounding', () => {
  it('gives one of the two neighbours, and on average the value itself', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 60 }), (numerator, denominator) => {
        const steps = 840;
        let sum = 0;
        for (let at = 0; at < steps; at += 1) {
          const rounded = roundFraction(numerator, denominator, (at + 0.5) / steps);
          expect(Math.abs(rounded - numerator / denominator)).toBeLessThan(1);
          sum += rounded;
        }
        expect(Math.abs(sum / steps - numerator / denominator)).toBeLessThan(1 / steps);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('of a total gives, on average, the total itself, never three steps off, and the same four points for all of a box', () => {
    // Halves, thirds, quarters and fifths of a step: of these draws a whole number falls to either side.
    const draws = 256 * 360;
    const parts = 60;
    const seen = new Map<number, Set<number>>();
    let [variance, values] = [0, 0];
    for (let above = 8 * parts; above < 12 * parts; above += 5) {
      const exact = above / parts;
      let [sum, squares] = [0, 0];
      for (let at = 0; at < draws; at += 1) {
        const point = roundTotal(above, parts, (at + 0.5) / draws);
        sum += point - exact;
        squares += (point - exact) ** 2;
        const box = Math.floor(exact / 2);
        seen.set(box, (seen.get(box) ?? new Set()).add(point - 2 * box));
        if (Math.abs(point - exact) >= 3) throw new Error(`${exact} became ${point}`);
      }
      expect(Math.abs(sum / draws)).toBeLessThan(1e-4);
      variance += squares / draws;
      values += 1;
    }
    for (const points of seen.values())
      expect([...points].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
    expect(variance / values).toBeCloseTo(totalVariance(1), 2);
  });

  it.each([
    8, 8.5, 9, 9.5, 9.99,
  ])('can give every point of a box to a total of %s steps', (exact) => {
    const points = Array.from({ length: 256 * 360 }, (_, at) =>
      roundTotal(exact * 100, 100, at / (256 * 360)),
    );
    expect([...new Set(points)].sort((a, b) => a - b)).toEqual([7, 8, 9, 10]);
  });

  it('leaves counts that add up to everybody, none below zero, each at the points', () => {
    const histogram = fc.array(fc.nat(30), { minLength: 5, maxLength: 11 });
    fc.assert(
      fc.property(histogram, fc.nat(8), fc.nat(), (counts, skipped, seed) => {
        const answered = counts.reduce((sum, one) => sum + one, 0);
        if (answered === 0) return;
        const n = answered + skipped;
        const random = chance(seed);
        const rounded = roundCounts(counts, n, random);
        const points = countPoints(n);
        let [upTo, exact] = [0, 0];
        rounded.forEach((count, at) => {
          expect(count).toBeGreaterThanOrEqual(0);
          upTo += count;
          exact += ((counts[at] ?? 0) * n) / answered;
          expect(points).toContain(upTo);
          expect(Math.abs(upTo - exact)).toBeLessThan(n < 15 ? 6 : 4.001);
        });
        expect(upTo).toBe(n);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('keeps the mean of every count', () => {
    const counts = [1, 4, 5, 9, 2];
    const random = chance(3);
    const times = 20_000;
    const sums = counts.map(() => 0);
    for (let at = 0; at < times; at += 1) {
      roundCounts(counts, 21, random).forEach((count, option) => {
        sums[option] = (sums[option] ?? 0) + count;
      });
    }
    sums.forEach((sum, option) => {
      expect(Math.abs(sum / times - (counts[option] ?? 0))).toBeLessThan(0.06);
    });
  });

  it.each([
    3, 7,
  ])('finds the points beside each in steps of %i, without going through all', (step) => {
    for (let n = 1; n < 400; n += 1) {
      const points = countPoints(n, step);
      const gaps = points.slice(1).map((point, at) => point - (points[at] ?? 0));
      if (n >= 15) expect(widestCountStep(n, step)).toBe(Math.max(...gaps));
      for (let people = 0; people <= n; people += 1) {
        const at = points.indexOf(people);
        expect(isPoint(people, n, step)).toBe(at >= 0);
        if (at < 0) continue;
        expect(pointsBeside(people, n, step)).toEqual([
          points[at - 1] ?? null,
          points[at + 1] ?? null,
        ]);
      }
    }
  });

  it('has steps of three people, wider only in the middle, and knows what a count can stand for', () => {
    for (let n = 15; n < 200; n += 1) {
      const points = countPoints(n);
      expect([points[0], points[1], points.at(-2), points.at(-1)]).toEqual([0, 3, n - 3, n]);
      points.forEach((point, at) => {
        const above = points[at + 1];
        if (above === undefined) return;
        expect([3, 4]).toContain(above - point);
        expect(mostPeople(point, n)).toBeGreaterThanOrEqual(above - 1);
      });
    }
  });
});

describe('how many answered', () => {
  it('is a class of three counts or more, or nothing', () => {
    for (let n = 5; n < 300; n += 1) {
      const sizes = new Map<string | null, number>();
      for (let valid = 0; valid <= n; valid += 1) {
        const answered = answeredOf(valid, n);
        sizes.set(answered, (sizes.get(answered) ?? 0) + 1);
        if (answered) expect(leastOf(answered, n)).toBeLessThanOrEqual(valid);
        else expect(valid).toBeLessThan(n / 2);
      }
      expect(sizes.get('nearly-all')).toBeGreaterThanOrEqual(3);
    }
  });
});
