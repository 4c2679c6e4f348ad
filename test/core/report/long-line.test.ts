import { expect, test } from 'vitest';
import { longLine, sufficientFrom } from '../../../src/core/report/trend/long-line.ts';
import { trendPage } from '../../../src/core/report/trend/trend.ts';
import { fourWaves } from '../../support/trend-series.ts';

test('says of the longest line whether it rises and whether its level is sufficient, apart', () => {
  const found = longLine(trendPage(fourWaves()));
  if (!found) throw new Error('no line');
  expect(found.line.basis).toBe('index');
  expect(found.months).toBe(9);
  expect(found.direction).toBe('level');
  expect(found.sufficient).toBe((found.level.low ?? 0) >= sufficientFrom({ from: 1, to: 5 }));
});

test('an interval that reaches below the mark is not called sufficient', () => {
  const page = trendPage(fourWaves());
  const line = page.groups[0]?.lines[0];
  const end = line?.points.at(-1);
  if (!line || !end || end.cell.withheld) throw new Error('no line');
  const mark = sufficientFrom({ from: 1, to: 5 });
  const low = mark - 0.01;
  Object.assign(end.cell, { mean: 4, low, high: 4.2 });
  expect(longLine(page)?.sufficient).toBe(false);
  Object.assign(end.cell, { low: mark });
  expect(longLine(page)?.sufficient).toBe(true);
});

test('with one wave there is no line', () => {
  expect(longLine(trendPage(fourWaves().slice(0, 1)))).toBeNull();
});
