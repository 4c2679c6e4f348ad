import { expect, it } from 'vitest';
import { trendPage } from '../../src/core/report/trend/trend.ts';
import type { Edition } from '../../src/downloads/edition.ts';
import { xlsxFile } from '../../src/downloads/xlsx.ts';
import { fourWaves } from '../support/trend-series.ts';
import { readSheets } from './read-xlsx.ts';

async function rowsOf(series: ReturnType<typeof fourWaves>) {
  const scope = series.at(-1)?.scope;
  if (!scope) throw new Error('no wave');
  const edition: Edition = {
    scope,
    language: 'nl',
    releaseHash: 'e'.repeat(64),
    date: '2026-11-21',
    withdrawn: new Set(),
    series,
  };
  const sheet = readSheets(await xlsxFile(edition)).get('Verloop') ?? [];
  return sheet.map((row) => row.map(({ value }) => value));
}

it('the workbook compares the same smallest groups as the page, as numbers, with who changed', async () => {
  const rows = await rowsOf(fourWaves());
  const index = trendPage(fourWaves()).comparisons.find(({ measure }) => measure.id === 'index');
  expect(index?.groups.length).toBeGreaterThan(8);
  const words: (string | number)[] = [];
  for (const { earlier, later, change } of index?.groups ?? []) {
    if (earlier.withheld || later.withheld || change.withheld) throw new Error('withheld');
    const figures = [earlier.mean, earlier.n, later.mean, later.n];
    const found = [...figures, change.change, change.low, change.high];
    const { changed = 0, headcount = 0 } = change.staff ?? {};
    const few = 'minder dan 7';
    const people =
      typeof changed === 'number' ? [changed, headcount, changed] : [few, headcount, few];
    words.push(...people.filter((one) => one === few));
    // Between the change and the people stands the verdict in words.
    const rowsOfGroup = rows.map((row) => [...row.slice(1, 8), ...row.slice(9, 12)]);
    expect(rowsOfGroup).toContainEqual([...found, ...people]);
  }
  expect(words).toContain('minder dan 7');
});

it('the workbook says so where it is not known who changed', async () => {
  const known = (await rowsOf(fourWaves())).flat();
  expect(known).not.toContain('niet bekend');
  expect((await rowsOf(fourWaves(false))).flat()).toContain('niet bekend');
});
