import { expect, test } from 'vitest';
import { monthsAfter } from '../../../src/core/ground/months-after.ts';

test.each([
  ['2027-01-15', 3, '2027-04-15'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 24, '2028-12-31'],
  ['2027-08-31', 1, '2027-09-30'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
