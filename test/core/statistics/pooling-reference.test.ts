import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meanOf, varianceOf } from '../../../src/core/statistics/moments.ts';
import {
  type PooledGroup,
  partialPooling,
  poolKnown,
} from '../../../src/core/statistics/partial-pooling.ts';
import { representativeness } from '../../../src/core/statistics/representativeness.ts';
import { chance } from '../../attack/reconstruction/chance.ts';
import { expectClose, given } from './fixture.ts';

/** Groups, and what lme4 1.1-31, metafor 3.8-1 and glm of R 4.2.2 make of them. */
const { changes, response, ...fitted } = JSON.parse(
  readFileSync('test/fixtures/statistics/pooling.json', 'utf8'),
);

function groupOf([n = 0, sum = 0, sumSquares = 0]: number[], unit: number): PooledGroup {
  const moments = { n, sum, sumSquares };
  const mean = meanOf(moments, unit) ?? 0;
  return { n, mean, squares: (varianceOf(moments, unit) ?? 0) * (n - 1), df: n - 1, added: 0 };
}

describe.each(Object.keys(fitted))('partial pooling of %s', (name) => {
  const wanted = fitted[name];
  const found = given(
    partialPooling(wanted.moments.map((one: number[]) => groupOf(one, wanted.unit))),
  );

  it('gives the predictions of lme4, and the spreads between and within', () => {
    expectClose(found.mean, wanted.mean, 'mean', 1e-7);
    expectClose(found.within, wanted.within, 'within', 1e-7);
    expect(found.between).toBeCloseTo(wanted.between, 6);
    found.groups.forEach((group, at) => {
      expectClose(group.mean, wanted.predictions[at], `prediction ${at}`, 1e-6);
      expect(group.conditionalError).toBeCloseTo(wanted.conditionalSd[at], 6);
    });
  });
});

describe('partial pooling', () => {
  it('of figures with a known error gives what metafor gives', () => {
    const groups = changes.means.map((mean: number, at: number) => {
      return { mean, standardError: changes.standardErrors[at] };
    });
    const found = given(poolKnown(groups));
    expectClose(found.mean, changes.mean, 'mean', 1e-6);
    expectClose(found.between, changes.between, 'between', 1e-6);
    found.groups.forEach(({ mean }, at) => {
      expectClose(mean, changes.predictions[at], `prediction ${at}`, 1e-6);
    });
  });

  it('comes closer to the truth than plain means where groups are small, in intervals that hold it', () => {
    const random = chance(5);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let [plain, pooled, held, all] = [0, 0, 0, 0];
    for (let organisation = 0; organisation < 300; organisation += 1) {
      const truths = Array.from({ length: 20 }, () => 3.4 + 0.3 * normal());
      const groups = truths.map((truth) => {
        const scores = Array.from({ length: 7 }, () => truth + 0.8 * normal());
        const mean = scores.reduce((sum, one) => sum + one, 0) / 7;
        const squares = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0);
        return { n: 7, mean, squares, df: 6, added: 0 };
      });
      given(partialPooling(groups)).groups.forEach((group, at) => {
        const truth = truths[at] ?? 0;
        plain += ((groups[at]?.mean ?? 0) - truth) ** 2;
        pooled += (group.mean - truth) ** 2;
        held += Math.abs(group.mean - truth) < 1.96 * group.standardError ? 1 : 0;
        all += 1;
      });
    }
    expect(Math.sqrt(pooled / plain)).toBeLessThan(0.8);
    expect(held / all).toBeGreaterThan(0.93);
  });

  it('says that two groups, or groups in which nobody differs, are not enough', () => {
    const group = { n: 9, mean: 3, squares: 0, df: 8, added: 0 };
    expect(partialPooling([group, group])).toEqual({ estimable: false, reason: 'too few' });
    expect(partialPooling([group, group, group])).toEqual({
      estimable: false,
      reason: 'no variance',
    });
  });
});

describe('how evenly parts answered', () => {
  const parts = response.headcounts.map((headcount: number, at: number) => {
    return { headcount, answered: response.answered[at] };
  });

  it('is what a logistic regression on the parts gives, less chance', () => {
    const found = given(representativeness(parts));
    expectClose(found.indicator, response.indicator, 'R', 1e-9);
    expectClose(found.maximalBias, response.maximalBias, 'bias', 1e-9);
    expect(found.indicator).toBeGreaterThan(response.plainIndicator);
  });

  it('tells parts that differ from chance, which an indicator below 1 does not', () => {
    expectClose(given(representativeness(parts)).p, 3.09162474123721e-9, 'p', 1e-9);
    const random = chance(29);
    const equal = Array.from({ length: 1000 }, () => {
      const headcounts = Array.from({ length: 15 }, () => 8 + Math.floor(30 * random()));
      return given(
        representativeness(
          headcounts.map((headcount) => ({
            headcount,
            answered: Array.from({ length: headcount }, random).filter((one) => one < 0.75).length,
          })),
        ),
      );
    });
    expect(equal.filter(({ indicator }) => indicator < 1).length).toBeGreaterThan(350);
    expect(equal.filter(({ p }) => p < 0.05).length).toBeLessThan(70);
  });

  it('is full where everybody answered, and unknown of one part or of more answers than people', () => {
    expect(
      given(
        representativeness([
          { headcount: 9, answered: 9 },
          { headcount: 4, answered: 4 },
        ]),
      ),
    ).toMatchObject({ response: 1, spread: 0, indicator: 1, maximalBias: 0 });
    expect(representativeness(parts.slice(0, 1)).estimable).toBe(false);
    expect(representativeness([...parts, { headcount: 2, answered: 3 }])).toEqual({
      estimable: false,
      reason: 'out of range',
    });
  });
});
