import { describe, expect, it } from 'vitest';
import {
  averageDeviation,
  averageDeviationJ,
} from '../../../src/core/statistics/average-deviation.ts';
import { awg, awgJ } from '../../../src/core/statistics/awg.ts';
import { cliffDelta } from '../../../src/core/statistics/cliff-delta.ts';
import { correlation } from '../../../src/core/statistics/correlation.ts';
import { crossProductsOf } from '../../../src/core/statistics/cross-products.ts';
import { favourable } from '../../../src/core/statistics/favourable.ts';
import {
  marginOfError,
  meanError,
  shareError,
} from '../../../src/core/statistics/finite-population.ts';
import { effectSize } from '../../../src/core/statistics/hedges-g.ts';
import { countsOf } from '../../../src/core/statistics/histogram.ts';
import { kendallTauB } from '../../../src/core/statistics/kendall-tau.ts';
import { kendallW } from '../../../src/core/statistics/kendall-w.ts';
import { benjaminiHochberg, holm } from '../../../src/core/statistics/multiplicity.ts';
import { uniformNull } from '../../../src/core/statistics/null-variance.ts';
import { omega } from '../../../src/core/statistics/omega.ts';
import { perceptualDistance } from '../../../src/core/statistics/perceptual-distance.ts';
import { postStratified } from '../../../src/core/statistics/post-stratified.ts';
import { profileSimilarity } from '../../../src/core/statistics/profile-similarity.ts';
import { rwgJ } from '../../../src/core/statistics/rwg.ts';
import { spreadInterval } from '../../../src/core/statistics/spread-interval.ts';
import { stratifiedGap } from '../../../src/core/statistics/stratified-gap.ts';
import { welchGap } from '../../../src/core/statistics/welch-gap.ts';
import { wilson } from '../../../src/core/statistics/wilson.ts';
import { expectClose, given } from './fixture.ts';

const management = [4.2, 4.4, 3.9, 4.1, 3.6, 3.4, 3.9, 3.5, 4.0];
const frontline = [3.8, 3.1, 3.2, 3.3, 2.9, 2.6, 3.3, 2.7, 3.9];
const sample = (n: number, mean: number, variance: number) =>
  ({ estimable: true, n, mean, variance }) as const;

describe('two profiles of the same shape at another level', () => {
  it('are told apart: high r and tau-b, yet a double-entry ICC below 0', () => {
    const { shape, distance, agreement } = profileSimilarity(management, frontline);
    expect(given(shape).value).toBeCloseTo(0.6834909, 7);
    expect(given(kendallTauB(management, frontline)).value).toBeCloseTo(0.5714286, 7);
    expect(given(distance).value).toBeCloseTo(0.7542472, 7);
    expect(given(agreement).value).toBeCloseTo(-0.1119691, 7);
  });
});

describe('corrections for several p-values', () => {
  it('give what R gives, whatever the order', () => {
    const p = [0.04, 0.001, 0.3, 0.02, 0.012];
    const wantedHolm = [0.08, 0.005, 0.3, 0.06, 0.048];
    const wantedBh = [0.05, 0.005, 0.3, 1 / 30, 0.03];
    holm(p).forEach((value, place) => {
      expectClose(value, wantedHolm[place] ?? 0, 'Holm');
    });
    benjaminiHochberg(p).forEach((value, place) => {
      expectClose(value, wantedBh[place] ?? 0, 'BH');
    });
  });
});

describe('agreement in small groups', () => {
  const mixed = [countsOf([4, 4, 5, 4, 5], 5), countsOf([1, 2, 3, 4, 5], 5)];

  it('on an item follows R at the ends and in between', () => {
    expectClose(given(awg(countsOf([3, 3, 4, 2], 5))).value, 0.75, 'a_wg');
    expect(given(awg(countsOf([5, 5, 5, 5], 5))).value).toBe(1);
    expect(awg(countsOf([4, 4, 5, 4, 5], 5))).toEqual({ estimable: false, reason: 'out of range' });
  });

  it('on a scale leaves out items where a_wg does not hold', () => {
    expect(given(awgJ(mixed)).value).toBe(0);
    expectClose(given(averageDeviationJ(mixed, 'mean')).value, 0.84, 'AD mean');
    expectClose(given(averageDeviationJ(mixed, 'median')).value, 0.8, 'AD median');
    expectClose(given(rwgJ(mixed, uniformNull(5))).value, 0.4615384615384616, 'rwg(j)');
  });

  it('has a median between two middle answers', () => {
    expect(given(averageDeviation(countsOf([1, 1, 4, 5], 5), 'median')).value).toBe(1.75);
  });

  it('is measured against a null of 2 on five options', () => {
    expect(uniformNull(5)).toBe(2);
  });
});

describe('rank agreement of several groups', () => {
  it('follows Friedman in R, ties corrected', () => {
    const third = [4, 4, 4, 3, 2, 2, 1, 1, 5];
    expectClose(given(kendallW([management, frontline, third])).value, 0.7604166666666666, 'W');
    const [one, other] = [
      [1, 2, 3, 4, 5],
      [2, 1, 4, 3, 5],
    ];
    expectClose(given(kendallW([one ?? [], other ?? []])).value, 0.9, 'W of two');
  });
});

describe('a correlation', () => {
  it('has the interval R gives', () => {
    const x = [1, 2, 3, 4, 5, 3, 2, 5, 4, 4];
    const y = [2, 2, 3, 5, 4, 3, 1, 4, 4, 5];
    const { r, low, high } = given(
      correlation(crossProductsOf(x.map((value, place) => [value, y[place] ?? 0]))),
    );
    expectClose(r, 0.8136645962732919, 'r');
    expectClose(low, 0.3773632210194958, 'low');
    expectClose(high, 0.9543651910466452, 'high');
  });
});

describe('figures for an organisation', () => {
  it('weigh every part by its headcount', () => {
    const { mean, standardError, low, high } = given(
      postStratified([
        { headcount: 50, sample: sample(20, 4.1, 0.4) },
        { headcount: 200, sample: sample(90, 3.6, 0.5) },
        { headcount: 650, sample: sample(300, 3.2, 0.7) },
      ]),
    );
    expectClose(mean, 3.338888888888889, 'mean');
    expectClose(standardError, 0.02903925728473154, 'error');
    // Student's t at the Satterthwaite degrees of freedom, by numerical integration of its density.
    expectClose(low, 3.2818015581331914, 'low');
    expectClose(high, 3.3959762196445866, 'high');
  });

  it('are exact when everybody answered', () => {
    expect(given(meanError(sample(80, 3.2, 0.7), 80)).value).toBe(0);
    expectClose(given(shareError(0.6, 80, 200)).value, 0.0426940840178892, 'share error');
    expect(given(shareError(0.6, 80, 80)).value).toBe(0);
    expect(marginOfError(1)).toBeCloseTo(1.959963984540054, 12);
  });
});

describe('shares', () => {
  it('of everybody or nobody still have an interval', () => {
    expect(given(wilson(10, 10)).high).toBe(1);
    expectClose(given(wilson(10, 10)).low, 0.7224672001371107, 'low');
    expect(given(wilson(0, 10)).low).toBe(0);
  });

  it('of a 0–10 question count 9 and 10 as favourable', () => {
    expect(given(favourable([1, 0, 0, 0, 0, 0, 1, 1, 1, 3, 4])).favourable).toBe(7);
  });
});

describe('effects in words', () => {
  it('follow the customary limits, whichever way they point', () => {
    expect([0.19, -0.2, 0.5, -0.8].map(effectSize)).toEqual([
      'negligible',
      'small',
      'medium',
      'large',
    ]);
  });

  it('name a direction only where the interval clears 0', () => {
    const clear = given(perceptualDistance(sample(50, 4, 0.5), sample(300, 3.3, 0.6)));
    expect(clear.direction).toBe('leaders');
    const vague = given(perceptualDistance(sample(5, 3.5, 0.9), sample(300, 3.3, 0.6)));
    expect(vague.direction).toBe('unclear');
  });

  it('have a limit short of 1 when one group is wholly above the other', () => {
    const { delta, low, high, superiority } = given(cliffDelta([0, 0, 0, 5, 5], [4, 4, 0, 0, 0]));
    expect([delta, high, superiority]).toEqual([1, 1, 1]);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(1);
  });
});

describe('omega', () => {
  it('follows psych where an item would share more than all of its variance', () => {
    const heywood = [
      [1, 0.8, 0.8],
      [0.8, 1, 0.5],
      [0.8, 0.5, 1],
    ];
    expect(given(omega(heywood)).value).toBeCloseTo(0.8825, 3);
  });

  it('has no fit where nothing goes together', () => {
    const apart = [0, 1, 2].map((row) => [0, 1, 2].map((column) => Number(row === column)));
    expect(omega(apart)).toEqual({ estimable: false, reason: 'no fit' });
  });
});

describe('the gap within departments', () => {
  it('is that of a regression on side and department, by hand', () => {
    // Departments with means 3 (leaders 3.2 of 4, staff 2.9 of 12) and 4 (4.5 of 2, 4.1 of 6).
    const found = given(
      stratifiedGap([
        { first: sample(4, 3.2, 0.5), second: sample(12, 2.9, 0.6) },
        { first: sample(2, 4.5, 0.2), second: sample(6, 4.1, 0.3) },
      ]),
    );
    // Weights 48/16 = 3 and 12/8 = 1.5, so two thirds and one third.
    expectClose(found.difference, (2 * 0.3 + 0.4) / 3, 'gap');
    const parts = [4 / 9 / 8, (4 / 9) * 0.05, 1 / 90, 1 / 180];
    const variance = parts.reduce((sum, part) => sum + part, 0);
    expectClose(found.standardError, Math.sqrt(variance), 'error');
    const freedom = [3, 11, 1, 5];
    const df =
      variance ** 2 / parts.reduce((sum, part, i) => sum + part ** 2 / (freedom[i] ?? 1), 0);
    expectClose(found.df, df, 'df');
  });

  it('is no more than chance where one department says all and nothing where there is none', () => {
    const one = { first: sample(9, 3, 0.4), second: sample(20, 3.5, 0.5) };
    const welch = given(welchGap(one.first, one.second));
    expectClose(given(stratifiedGap([one])).p, welch.p, 'p of one department');
    expect(stratifiedGap([])).toEqual({ estimable: false, reason: 'too few' });
  });
});

it('gives a standard deviation its interval, as R from qchisq', () => {
  // sqrt(9 / qchisq(c(.975, .025), 9)): 19.02276780 and 2.70038950 are in every table.
  const { low, high } = spreadInterval(1, 9);
  expect(Math.abs(low - Math.sqrt(9 / 19.0227678))).toBeLessThan(1e-8);
  expect(Math.abs(high - Math.sqrt(9 / 2.7003895))).toBeLessThan(1e-8);
});
