import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anova } from '../../../src/core/statistics/anova.ts';
import { meanOf, momentsOf, varianceOf } from '../../../src/core/statistics/moments.ts';
import { given } from './fixture.ts';

/**
 * The Statistical Reference Datasets of NIST: data whose mean, spread and analysis of variance are
 * certified to fifteen digits. Scores here are whole steps, so the data are taken as whole numbers of
 * their last decimal; where ten leading digits are the same in all of them, as in no score, these are
 * taken off first, which changes no spread.
 */
const fixture = JSON.parse(readFileSync('test/fixtures/statistics/nist.json', 'utf8'));

/** Digits in which a figure agrees with a certified one. */
function digits(found: number, certified: number): number {
  if (found === certified) return 15;
  return -Math.log10(Math.abs(found - certified) / Math.abs(certified));
}

/** One value, then one step less and one more in turn, as NIST generates these sets. */
const alternating = (middle: number, count: number) =>
  Array.from({ length: count }, (_, at) => (at === 0 ? middle : middle + (at % 2 === 1 ? -1 : 1)));

const univariate: [name: string, values: number[], unit: number, mean: number, sd: number][] = [
  ...fixture.univariate.map(
    (set: { name: string; values: number[]; unit: number; mean: string; sd: string }) =>
      [set.name, set.values, set.unit, Number(set.mean), Number(set.sd)] as const,
  ),
  ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], 1, 10_000_002, 1],
  ['NumAcc2', alternating(12, 1001), 10, 1.2, 0.1],
  ['NumAcc3 and NumAcc4 without their leading digits', alternating(2, 1001), 10, 0.2, 0.1],
];

it.each(univariate)('%s: mean and spread to fourteen digits', (_, values, unit, mean, sd) => {
  const moments = momentsOf(values);
  expect(digits(meanOf(moments, unit) ?? 0, mean)).toBeGreaterThan(14);
  expect(digits(Math.sqrt(varianceOf(moments, unit) ?? 0), sd)).toBeGreaterThan(14);
});

interface Certified {
  name: string;
  groups: number[][];
  unit: number;
  msb: number;
  msw: number;
  f: number;
}

/** Simon and Lesage 1989: nine treatments, whose certified values follow from the number in each. */
const simonLesage = (name: string, replicates: number, f: number): Certified => ({
  name,
  groups: [4, 3, 5, 3, 5, 3, 5, 3, 5].map((last) => alternating(10 + last, replicates)),
  unit: 10,
  msb: f / 100,
  msw: 0.01,
  f,
});

const certified: Certified[] = [
  ...fixture.anova.map(
    (set: {
      name: string;
      groups: number[][];
      unit: number;
      msb: string;
      msw: string;
      f: string;
    }) => ({
      ...{ name: set.name, groups: set.groups, unit: set.unit },
      ...{ msb: Number(set.msb), msw: Number(set.msw), f: Number(set.f) },
    }),
  ),
  simonLesage('SmLs01, and 04 and 07 without their leading digits', 21, 21),
  simonLesage('SmLs02, and 05 and 08 without their leading digits', 201, 201),
  simonLesage('SmLs03, and 06 and 09 without their leading digits', 2001, 2001),
];

describe('analysis of variance to fourteen digits', () => {
  it.each(certified)('$name', ({ groups, unit, msb, msw, f }) => {
    const table = given(anova(groups.map(momentsOf), unit));
    expect(digits(table.msb, msb)).toBeGreaterThan(14);
    expect(digits(table.msw, msw)).toBeGreaterThan(14);
    expect(digits(table.f, f)).toBeGreaterThan(14);
  });
});
