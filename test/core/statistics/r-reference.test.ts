import { describe, expect, it } from 'vitest';
import { alpha, standardisedAlpha } from '../../../src/core/statistics/alpha.ts';
import { anova } from '../../../src/core/statistics/anova.ts';
import { averageDeviationJ } from '../../../src/core/statistics/average-deviation.ts';
import { awgJ } from '../../../src/core/statistics/awg.ts';
import { cliffDelta } from '../../../src/core/statistics/cliff-delta.ts';
import { covariance, crossProductsOf } from '../../../src/core/statistics/cross-products.ts';
import { favourable } from '../../../src/core/statistics/favourable.ts';
import { meanError } from '../../../src/core/statistics/finite-population.ts';
import { hedgesGInterval } from '../../../src/core/statistics/hedges-g.ts';
import { countsOf } from '../../../src/core/statistics/histogram.ts';
import { icc1, icc2 } from '../../../src/core/statistics/icc.ts';
import { kendallTauB } from '../../../src/core/statistics/kendall-tau.ts';
import { momentsOf, sampleOf } from '../../../src/core/statistics/moments.ts';
import { benjaminiHochberg, holm } from '../../../src/core/statistics/multiplicity.ts';
import { netPromoter } from '../../../src/core/statistics/net-promoter.ts';
import { skewedNull, uniformNull } from '../../../src/core/statistics/null-variance.ts';
import { omega } from '../../../src/core/statistics/omega.ts';
import { profileSimilarity } from '../../../src/core/statistics/profile-similarity.ts';
import { rwgJ } from '../../../src/core/statistics/rwg.ts';
import { strength } from '../../../src/core/statistics/strength.ts';
import { weightedSlope } from '../../../src/core/statistics/trend.ts';
import { welchGap } from '../../../src/core/statistics/welch-gap.ts';
import {
  departments,
  expectClose,
  expected,
  given,
  isComplete,
  itemsOf,
  type Row,
  rows,
  scoreOf,
  unitOf,
} from './fixture.ts';

const scales: string[] = expected.scales.map(({ scale }: { scale: string }) => scale);
const management = rows.filter(({ layer }) => layer === 'top' || layer === 'middle');
const employees = rows.filter(({ layer }) => layer === 'employee');

const scoresOf = (people: Row[], scale: string) =>
  people.flatMap((row) => scoreOf(row, scale) ?? []);
const sampleOfScale = (people: Row[], scale: string) =>
  sampleOf(momentsOf(scoresOf(people, scale)), unitOf(scale));
const histograms = (people: Row[], scale: string) =>
  itemsOf(scale).map((id) =>
    countsOf(
      people.flatMap((row) => row.answers[id] ?? []),
      5,
    ),
  );

describe.each(scales)('scale %s agrees with R', (scale) => {
  const wanted = expected.scales.find((one: { scale: string }) => one.scale === scale);
  const unit = unitOf(scale);
  const complete = rows.filter((row) => isComplete(row, scale));
  const { n, matrix } = given(
    covariance(
      crossProductsOf(complete.map((row) => itemsOf(scale).map((id) => row.answers[id] ?? 0))),
    ),
  );

  it('in its scores', () => {
    const sample = given(sampleOfScale(rows, scale));
    expect(sample.n).toBe(wanted.nScored);
    expectClose(sample.mean, wanted.mean, 'mean');
    expectClose(Math.sqrt(sample.variance), wanted.sd, 'sd');
    expect(n).toBe(wanted.nComplete);
  });

  it('in alpha, Feldt and omega', () => {
    const raw = given(alpha(matrix, n));
    expectClose(raw.value, wanted.alpha.raw, 'alpha');
    expectClose(raw.low, wanted.alpha.feldt95[0], 'Feldt low');
    expectClose(raw.high, wanted.alpha.feldt95[1], 'Feldt high');
    expectClose(given(standardisedAlpha(matrix)).value, wanted.alpha.std, 'standardised alpha');
    expectClose(given(omega(matrix)).value, wanted.omegaMinres, 'omega', 1e-4);
  });

  it('in the analysis of variance and both intraclass correlations', () => {
    const groups = departments.map((department) =>
      momentsOf(
        scoresOf(
          rows.filter((row) => row.department === department),
          scale,
        ),
      ),
    );
    const table = anova(groups, unit);
    const { msb, msw, f, n0, nMean } = given(table);
    expectClose(msb, wanted.anova.msb, 'MSB');
    expectClose(msw, wanted.anova.msw, 'MSW');
    expectClose(f, wanted.anova.F, 'F');
    expectClose(n0, wanted.anova.n0, 'n0');
    expectClose(nMean, wanted.anova.nMean, 'N/G');
    const first = given(icc1(table));
    expectClose(first.value, wanted.icc1.n0, 'ICC(1)');
    expectClose(given(icc1(table, 'mean')).value, wanted.icc1.mean, 'ICC(1) at N/G');
    expectClose(first.low, wanted.icc1.ci95[0], 'ICC(1) low');
    expectClose(first.high, wanted.icc1.ci95[1], 'ICC(1) high');
    const second = given(icc2(table));
    expectClose(second.value, wanted.icc2.value, 'ICC(2)');
    expectClose(second.low, wanted.icc2.ci95[0], 'ICC(2) low');
    expectClose(second.high, wanted.icc2.ci95[1], 'ICC(2) high');
  });

  it.each(departments)('in the agreement within %s', (department) => {
    const here = wanted.byDepartment.find(
      (one: { department: string }) => one.department === department,
    );
    const people = rows.filter((row) => row.department === department);
    const whole = people.filter((row) => isComplete(row, scale));
    expect(whole.length).toBe(here.n);
    for (const [group, values] of [
      [whole, here],
      [people, here.available],
    ] as const) {
      const items = histograms(group, scale);
      expectClose(given(rwgJ(items, uniformNull(5))).value, values.rwgjUniform, 'rwg(j)');
      expectClose(given(rwgJ(items, skewedNull)).value, values.rwgjSkewed, 'rwg(j) skewed');
      expectClose(given(averageDeviationJ(items, 'mean')).value, values.adMean, 'AD mean');
      expectClose(given(averageDeviationJ(items, 'median')).value, values.adMedian, 'AD median');
    }
    expectClose(given(awgJ(histograms(whole, scale))).value, here.awg, 'a_wg');
    expectClose(given(strength(sampleOfScale(people, scale))).value, here.strengthSd, 'strength');
  });

  it('in the gap between management and employees', () => {
    const here = wanted.managementVsEmployee;
    const first = sampleOfScale(management, scale);
    const second = sampleOfScale(employees, scale);
    const gap = given(welchGap(first, second));
    expect([given(first).n, given(second).n]).toEqual([here.n1, here.n2]);
    expectClose(gap.difference, here.diff, 'difference');
    expectClose(gap.t, here.t, 't');
    expectClose(gap.df, here.df, 'df');
    expectClose(gap.p, here.p, 'p');
    expectClose(gap.low, here.ci95[0], 'low');
    expectClose(gap.high, here.ci95[1], 'high');
    const g = given(hedgesGInterval(first, second));
    expectClose(g.value, here.hedgesG, 'g');
    expectClose(g.low, here.gCi95[0], 'g low');
    expectClose(g.high, here.gCi95[1], 'g high');
    const inSteps = (people: Row[]) => countsOf(scoresOf(people, scale), 4 * unit + 1, unit);
    const cliff = given(cliffDelta(inSteps(management), inSteps(employees)));
    expectClose(cliff.delta, here.cliff.delta, 'delta');
    expectClose(cliff.variance, here.cliff.var, 'variance of delta');
    expectClose(cliff.low, here.cliff.ci[0], 'delta low');
    expectClose(cliff.high, here.cliff.ci[1], 'delta high');
    expectClose(cliff.superiority, here.cliff.ps, 'superiority');
  });
});

describe('the rest agrees with R', () => {
  it('in corrected p-values', () => {
    const { p, holm: wantedHolm, bh } = expected.multiplicity;
    holm(p).forEach((value, place) => {
      expectClose(value, wantedHolm[place], `Holm ${place}`);
    });
    benjaminiHochberg(p).forEach((value, place) => {
      expectClose(value, bh[place], `BH ${place}`);
    });
  });

  it('in the similarity of two profiles', () => {
    const { management: first, employee: second, ...wanted } = expected.profile;
    const { shape, distance, agreement } = profileSimilarity(first, second);
    expectClose(given(shape).value, wanted.pearson, 'r');
    expectClose(given(distance).value, wanted.rmsd, 'RMSD');
    expectClose(given(agreement).value, wanted.iccDoubleEntry, 'double-entry ICC');
    expectClose(given(kendallTauB(first, second)).value, wanted.kendallTauB, 'tau-b');
  });

  it('in a favourable share, a promoter score, a finite population and a trend', () => {
    const { item, counts, ...wanted } = expected.favourable;
    const found = countsOf(
      rows.flatMap((row) => row.answers[item] ?? []),
      5,
    );
    expect(found).toEqual(counts);
    const share = given(favourable(found));
    expect([share.n, share.favourable]).toEqual([wanted.n, wanted.favourable]);
    expectClose(share.share, wanted.p, 'share');
    expectClose(share.low, wanted.wilson95[0], 'Wilson low');
    expectClose(share.high, wanted.wilson95[1], 'Wilson high');

    const recommend = countsOf(
      rows.flatMap((row) => row.answers.recommend ?? []),
      11,
      0,
    );
    const promoters = given(netPromoter(recommend));
    expect(promoters.n).toBe(expected.nps.n);
    expectClose(promoters.value, expected.nps.nps, 'NPS');
    expectClose(promoters.standardError, expected.nps.se, 'NPS error');

    const { populationSize, seMean } = expected.finitePopulation;
    expectClose(
      given(meanError(sampleOfScale(rows, 'd1'), populationSize)).value,
      seMean,
      'error of the mean',
    );

    const { months, means, se, slopePerMonth, seSlope } = expected.trend;
    const line = given(
      weightedSlope(
        months.map((at: number, wave: number) => ({
          at,
          mean: means[wave],
          standardError: se[wave],
        })),
      ),
    );
    expectClose(line.slope, slopePerMonth, 'slope');
    expectClose(line.standardError, seSlope, 'error of the slope');
  });
});
