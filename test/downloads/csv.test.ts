import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { meanOf } from '../../src/core/report/figures/mean.ts';
import { measuredScales } from '../../src/core/report/figures/measures.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { tidyRows } from '../../src/core/report/tidy/tidy.ts';
import { codebookCsv } from '../../src/downloads/codebook-csv.ts';
import { csvFile } from '../../src/downloads/csv.ts';
import { writeCsv } from '../../src/downloads/csv-text.ts';
import type { Edition } from '../../src/downloads/edition.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { madeUpRelease } from '../support/report-people.ts';

const scope = scopeOf(madeUpRelease(), reportDefinition);
const edition = (language: 'nl' | 'en'): Edition => ({
  scope,
  language,
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set(),
});

describe('the tidy table', () => {
  it('opens in Dutch Excel: byte-order mark, semicolons, decimal commas, Dutch headings', () => {
    const text = csvFile(edition('nl'));
    expect(text.startsWith('\uFEFFmeting;datum;kenmerk;groep;')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';' });
    expect(errors).toEqual([]);
    expect(new Set(data.slice(0, -1).map((row) => row.length))).toEqual(new Set([22]));
    const values = data.slice(1, -1).map((row) => row[11] ?? '');
    expect(values.some((value) => /^\d,\d+$/.test(value))).toBe(true);
    expect(values.every((value) => value === '' || /^-?\d+(,\d+)?$/.test(value))).toBe(true);
  });

  it('carries in English the same figures as the release, with decimal points', () => {
    const { data } = Papa.parse<Record<string, string>>(csvFile(edition('en')), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(tidyRows(scope).length);
    let compared = 0;
    for (const group of [scope.whole, ...scope.sides, ...scope.departments]) {
      for (const one of measuredScales(scope.release, reportDefinition)) {
        const cell = meanOf(one, group, scope.headcounts);
        const rows = data.filter(
          (row) =>
            row.kind === 'theme' &&
            row.code === one.measure.id &&
            Number(row.people) === group.headcount,
        );
        if (cell.withheld) continue;
        const match = rows.find((row) => Number(row.value) === Number(cell.mean.toFixed(4)));
        expect(match?.answers).toBe(String(cell.n));
        expect(match?.covers).toBe(String(cell.covered));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(40);
    expect(new Set(data.map((row) => row.release))).toEqual(new Set(['e'.repeat(64)]));
  });

  it('leaves a withheld figure empty and says that it is not shown', () => {
    const { data } = Papa.parse<Record<string, string>>(csvFile(edition('en')), { header: true });
    const hidden = data.filter((row) => row.shown === 'no');
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) expect([row.value, row.answers, row.low]).toEqual(['', '', '']);
  });

  it('turns no text into a formula and breaks no row', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a;b,"c"\nd', ' =x'];
    const text = writeCsv([hostile], 'en');
    const { data } = Papa.parse<string[]>(text);
    expect(data[0]).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", 'a;b,"c"\nd', "' =x"]);
    expect(writeCsv([[-0.35, 1 / 3, null]], 'nl')).toBe('\uFEFF-0,35;0,3333;\r\n');
  });
});

describe('the codebook', () => {
  it('explains every column, kind, dimension and item', () => {
    const text = codebookCsv(edition('nl'));
    for (const word of ['aandeel gunstig', 'moet min werkelijk', 'd9_5', 'est_d1', 'recommend']) {
      expect(text).toContain(word);
    }
  });
});
