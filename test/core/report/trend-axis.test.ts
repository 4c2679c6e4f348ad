import { expect, test } from 'vitest';
import type { LinesChart } from '../../../src/core/report/model/chart.ts';
import { onSharedAxis } from '../../../src/core/report/trend/axis.ts';

const chart = (range: [number, number], ...means: (number | null)[]): LinesChart => ({
  kind: 'lines',
  id: 'trend',
  title: 'Thema',
  description: '',
  from: range[0],
  to: range[1],
  moments: means.map((_, at) => ({ at, text: '' })),
  start: null,
  groups: ['Geheel'],
  values: [
    means.map((mean) => (mean === null ? null : { mean, low: mean - 0.1, high: mean + 0.1, n: 9 })),
  ],
});
const ends = (...charts: LinesChart[]) => onSharedAxis(charts).map(({ from, to }) => [from, to]);

test('charts of one range share an axis that holds every point and interval, and little more', () => {
  expect(ends(chart([1, 5], 3.2, 3.3), chart([1, 5], 3.7, null))).toEqual([
    [3, 4],
    [3, 4],
  ]);
  expect(ends(chart([1, 5], 3.2), chart([0, 10], 7.4))).toEqual([
    [3, 4],
    [7, 9],
  ]);
});

test('an axis stays within the answers that could be given, and where nothing is drawn shows them all', () => {
  expect(ends(chart([1, 5], 5, 4.95))).toEqual([[4, 5]]);
  expect(ends(chart([1, 5], 1, 1.05))).toEqual([[1, 2]]);
  expect(ends(chart([1, 5], null))).toEqual([[1, 5]]);
});
