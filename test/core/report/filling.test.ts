import { expect, it } from 'vitest';
import { chartsOf, fillingFrom } from '../../../src/core/report/editions/sheets.ts';
import { type Part, partsIn } from '../../../src/core/report/model/page.ts';
import { describePage } from '../../../src/core/report/report-pages.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { measured } from '../../support/shapes.ts';

const tablesAndCharts = (parts: readonly Part[]) =>
  partsIn(parts).flatMap((part): unknown[] => {
    if (part.kind === 'table') return [part.table];
    return part.kind === 'multiples' ? [...part.charts] : [];
  });

it('a sheet that is not half full is filled with what is folded last, the least first, and all of it once', async () => {
  const series = await measured('full');
  const scope = series.at(-1)?.scope;
  if (!scope) throw new Error('nothing was measured');
  const words = reportWords('nl');
  const source = { scope, series, language: 'nl' as const, words, releaseHash: 'e'.repeat(64) };
  const page = describePage('trend', source);
  const shown = chartsOf(page, ['trend-']);
  const filling = fillingFrom(page, shown);
  if (filling.kind !== 'filling') throw new Error('no filling');
  const kinds = filling.parts.map(({ kind }) => kind);
  const open = kinds.indexOf('folded');
  expect(open).toBeGreaterThan(0);
  expect(new Set(kinds.slice(open))).toEqual(new Set(['folded']));
  expect(partsIn(filling.parts.slice(0, open)).map(({ kind }) => kind)).not.toContain('folded');
  expect(filling.parts[open]).toMatchObject({ title: words.depth.trend.waves });
  const held = tablesAndCharts(filling.parts);
  expect(new Set(held).size).toBe(held.length);
  expect(held).toHaveLength(tablesAndCharts(page.parts).length);
});
