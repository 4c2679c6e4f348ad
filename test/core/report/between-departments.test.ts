import { expect, it } from 'vitest';
import type { ClosedBlock } from '../../../src/core/disclosure/release/release-schema.ts';
import { sumsOf } from '../../../src/core/disclosure/release/sums.ts';
import { betweenDepartments } from '../../../src/core/report/method/between-departments.ts';

/** Departments with these means, each of so many people with a spread of 1; nothing protected. */
function organisation(means: readonly number[], people: number) {
  const rows = means.map((mean, at) => ({
    blocks: [`b${at}`],
    ...sumsOf(people, people * mean, { spread: 1, df: people - 1 }, 0),
  }));
  const blocks = means.map((_, at) => ({ id: `b${at}`, spans: { department: [`d${at}`] } }));
  return { rows, blocks: blocks as unknown as ClosedBlock[] };
}

const means = [2, 4, 2, 4, 2, 4, 2, 4, 2, 4];

it('says how much lies between departments, and how many times less sure a mean is for it', () => {
  const { rows, blocks } = organisation(means, 12);
  const found = betweenDepartments(rows, blocks);
  // MSB = 12 · 10/9, MSW = 1.
  const msb = 120 / 9;
  expect(found.icc1).toBeCloseTo((msb - 1) / (msb + 11), 12);
  expect(found.designEffect).toBeCloseTo(1 + 11 * ((msb - 1) / (msb + 11)), 12);
});

it('takes departments that were joined for no department', () => {
  const { rows, blocks } = organisation([...means, 3], 12);
  const joined = blocks.map((block, at) =>
    at === 10 ? { ...block, spans: { department: ['d10', 'd11'] } } : block,
  ) as ClosedBlock[];
  const { rows: apart, blocks: alone } = organisation(means, 12);
  expect(betweenDepartments(rows, joined)).toEqual(betweenDepartments(apart, alone));
  expect(betweenDepartments(rows, blocks)).not.toEqual(betweenDepartments(rows, joined));
});
