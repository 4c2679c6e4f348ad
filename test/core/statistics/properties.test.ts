import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alpha, standardisedAlpha } from '../../../src/core/statistics/alpha.ts';
import { anova } from '../../../src/core/statistics/anova.ts';
import { averageDeviationJ } from '../../../src/core/statistics/average-deviation.ts';
import { awgJ } from '../../../src/core/statistics/awg.ts';
import { cliffDelta } from '../../../src/core/statistics/cliff-delta.ts';
import { correlation } from '../../../src/core/statistics/correlation.ts';
import { covariance, crossProductsOf } from '../../../src/core/statistics/cross-products.ts';
import { favourable } from '../../../src/core/statistics/favourable.ts';
import { meanError, shareError } from '../../../src/core/statistics/finite-population.ts';
import { hedgesG } from '../../../src/core/statistics/hedges-g.ts';
import {
  addCounts,
  countsOf,
  momentsOfCounts,
  turnedRound,
} from '../../../src/core/statistics/histogram.ts';
import { icc1, icc2 } from '../../../src/core/statistics/icc.ts';
import { kendallTauB } from '../../../src/core/statistics/kendall-tau.ts';
import { kendallW } from '../../../src/core/statistics/kendall-w.ts';
import {
  addMoments,
  momentsOf,
  noMoments,
  sampleOf,
} from '../../../src/core/statistics/moments.ts';
import { netPromoter } from '../../../src/core/statistics/net-promoter.ts';
import { skewedNull, uniformNull } from '../../../src/core/statistics/null-variance.ts';
import { omega } from '../../../src/core/statistics/omega.ts';
import {
  estimateError,
  perceptualDistance,
} from '../../../src/core/statistics/perceptual-distance.ts';
import { postStratified } from '../../../src/core/statistics/post-stratified.ts';
import { profileSimilarity } from '../../../src/core/statistics/profile-similarity.ts';
import { rwgJ } from '../../../src/core/statistics/rwg.ts';
import { strength } from '../../../src/core/statistics/strength.ts';
import { weightedSlope } from '../../../src/core/statistics/trend.ts';
import { welchGap } from '../../../src/core/statistics/welch-gap.ts';
import { given } from './fixture.ts';

const settings = { seed: 20261121, numRuns: 200 };
const rating = fc.integer({ min: 1, max: 5 });
const ratings = fc.array(rating, { maxLength: 40 });
/** Small and lopsided on purpose: nobody, one person, everybody the same. */
const awkward = fc.oneof(
  fc.array(rating, { maxLength: 4 }),
  rating.chain((same) => fc.array(fc.constant(same), { maxLength: 12 })),
  ratings,
);

/** Every statistic of two groups' answers, as a report would compute them. */
function everyStatistic(first: number[], second: number[]): unknown[] {
  const [one, two] = [countsOf(first, 5), countsOf(second, 5)];
  const [mine, theirs] = [sampleOf(momentsOf(first)), sampleOf(momentsOf(second))];
  const items = [one, two, addCounts(one, two)];
  const table = anova([momentsOf(first), momentsOf(second), noMoments]);
  const sheets = first.map((value, place) => [value, second[place] ?? value, (value % 5) + 1]);
  const covariances = covariance(crossProductsOf(sheets));
  const eleven = countsOf(
    first.map((value) => value * 2),
    11,
    0,
  );
  return [
    mine,
    favourable(one),
    netPromoter(eleven),
    rwgJ(items, uniformNull(5)),
    rwgJ(items, skewedNull),
    awgJ(items),
    averageDeviationJ(items, 'mean'),
    averageDeviationJ(items, 'median'),
    strength(mine),
    table,
    icc1(table),
    icc1(table, 'mean'),
    icc2(table),
    covariances.estimable ? alpha(covariances.matrix, covariances.n) : covariances,
    covariances.estimable ? standardisedAlpha(covariances.matrix) : covariances,
    covariances.estimable ? omega(covariances.matrix) : covariances,
    correlation(crossProductsOf(sheets.map(([a = 0, b = 0]) => [a, b]))),
    welchGap(mine, theirs),
    hedgesG(mine, theirs),
    cliffDelta(one, two),
    perceptualDistance(mine, theirs),
    estimateError(mine, theirs),
    profileSimilarity(first, second),
    kendallTauB(first, second),
    kendallW([first, first.map((value) => 6 - value)]),
    meanError(mine, first.length),
    meanError(mine),
    shareError(0.5, first.length, first.length + second.length),
    postStratified([
      { headcount: first.length, sample: mine },
      { headcount: second.length, sample: theirs },
    ]),
    weightedSlope([
      { at: 0, mean: 3, standardError: first.length },
      { at: first.length, mean: 4, standardError: second.length },
    ]),
  ];
}

/** Every number anywhere in a result. */
function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  return typeof result === 'object' && result !== null
    ? Object.values(result).flatMap(numbersIn)
    : [];
}

describe('every statistic', () => {
  it('is a finite number or says why it has none, on whatever is put in', () => {
    fc.assert(
      fc.property(awkward, awkward, (first, second) => {
        for (const result of everyStatistic(first, second)) {
          expect(numbersIn(result).every(Number.isFinite), JSON.stringify(result)).toBe(true);
        }
      }),
      { ...settings, numRuns: 1000 },
    );
  });

  it('names what is missing for nobody, one person and two who agree', () => {
    const reasons = (people: number[]) =>
      everyStatistic(people, people).map((result) =>
        typeof result === 'object' && result !== null && 'reason' in result ? result.reason : 'has',
      );
    expect(new Set(reasons([]))).toEqual(new Set(['too few', 'has']));
    expect(reasons([3])).toContain('too few');
    expect(reasons([3, 3])).toContain('no variance');
  });

  it('does not depend on the order of the sheets', () => {
    const shuffled = ratings.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, other]) => {
        expect(momentsOf(other)).toEqual(momentsOf(values));
        expect(countsOf(other, 5)).toEqual(countsOf(values, 5));
        const sheets = (list: number[]) => list.map((value) => [value, 6 - value, value]);
        expect(crossProductsOf(sheets(other))).toEqual(crossProductsOf(sheets(values)));
      }),
      settings,
    );
  });
});

describe('sums and histograms', () => {
  it('say the same as the raw answers', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        expect(momentsOfCounts(countsOf(values, 5))).toEqual(momentsOf(values));
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const sample = sampleOf(momentsOf(values));
        expect(sample.estimable).toBe(values.length >= 2);
        if (values.length < 2) return;
        expect(given(sample).mean).toBeCloseTo(mean, 12);
        expect(given(sample).variance).toBeCloseTo(squares / (values.length - 1), 12);
      }),
      settings,
    );
  });

  it('add up over groups', () => {
    fc.assert(
      fc.property(ratings, ratings, (first, second) => {
        const both = [...first, ...second];
        expect(addMoments(momentsOf(first), momentsOf(second))).toEqual(momentsOf(both));
        expect(addCounts(countsOf(first, 5), countsOf(second, 5))).toEqual(countsOf(both, 5));
      }),
      settings,
    );
  });

  it('give Cliff’s delta as comparing every pair does', () => {
    fc.assert(
      fc.property(ratings, ratings, (first, second) => {
        const result = cliffDelta(countsOf(first, 5), countsOf(second, 5));
        if (!result.estimable) return;
        const signs = first.map((x) => second.map((y) => Math.sign(x - y)));
        const n = first.length * second.length;
        expect(result.delta).toBeCloseTo(signs.flat().reduce((sum, s) => sum + s, 0) / n, 12);
        expect(result.low).toBeLessThanOrEqual(result.delta + 1e-12);
        expect(result.high).toBeGreaterThanOrEqual(result.delta - 1e-12);
      }),
      settings,
    );
  });

  it('turn round like the answers do', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        expect(turnedRound(countsOf(values, 5))).toEqual(
          countsOf(
            values.map((value) => 6 - value),
            5,
          ),
        );
      }),
      settings,
    );
  });
});
