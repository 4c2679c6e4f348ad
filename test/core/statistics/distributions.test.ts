import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpper,
} from '../../../src/core/statistics/distributions/chi-square.ts';
import { fCdf, fQuantile, fUpper } from '../../../src/core/statistics/distributions/f.ts';
import { noncentralTCdf } from '../../../src/core/statistics/distributions/noncentral-t.ts';
import { normalCdf, normalQuantile } from '../../../src/core/statistics/distributions/normal.ts';
import {
  tCdf,
  tQuantile,
  tTwoSided,
} from '../../../src/core/statistics/distributions/student-t.ts';

/** Made with R's own p- and q-functions: name, arguments, value. */
const reference: [string, number[], number][] = JSON.parse(
  readFileSync('test/fixtures/statistics/distributions.json', 'utf8'),
);

const functions: Record<string, (first: number, second: number, third: number) => number> = {
  normalCdf,
  normalQuantile,
  tCdf,
  tTwoSided,
  tQuantile,
  fCdf,
  fUpper,
  fQuantile,
  chiSquareCdf,
  chiSquareUpper,
  chiSquareQuantile,
};

it.each(Object.keys(functions))('%s agrees with R to nine digits', (name) => {
  const points = reference.filter(([kind]) => kind === name);
  expect(points.length).toBeGreaterThan(5);
  for (const [, [first = 0, second = 0, third = 0], wanted] of points) {
    const found = functions[name]?.(first, second, third) ?? Number.NaN;
    const error = wanted === 0 ? Math.abs(found) : Math.abs(found / wanted - 1);
    expect(
      error,
      `${name}(${first}, ${second}, ${third}) = ${found}, R says ${wanted}`,
    ).toBeLessThan(1e-9);
  }
});

describe('the noncentral t distribution', () => {
  it.each([
    [1, 10, 1, 0.4902400513954505],
    [2.5, 8, -0.5, 0.9942233766842031],
    [-1.2, 4, 0.3, 0.09268941256725262],
    [5, 60, 4.2, 0.760704535127934],
    [25, 500, 27, 0.05739624716704223],
    [0, 12, 0.7, 0.24196365222307303],
    [3, 1, 2, 0.5248571617336879],
  ])('below %d with %d degrees of freedom around %d, as scipy has it', (t, df, around, below) => {
    expect(Math.abs(noncentralTCdf(t, df, around) - below)).toBeLessThan(1e-11);
  });
});
