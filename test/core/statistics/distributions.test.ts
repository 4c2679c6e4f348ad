import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '../../../src/core/statistics/distributions/beta.ts';
import {
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpper,
} from '../../../src/core/statistics/distributions/chi-square.ts';
import { fCdf, fQuantile, fUpper } from '../../../src/core/statistics/distributions/f.ts';
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
  betaCdf,
  betaQuantile,
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
