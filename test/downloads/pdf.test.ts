import { beforeAll, describe, expect, it } from 'vitest';
import { decimal, signed } from '../../src/core/language/numbers.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { alignmentPage } from '../../src/core/report/level/judged.ts';
import { cellText } from '../../src/core/report/model/cell-text.ts';
import { type Part, partsIn } from '../../src/core/report/model/page.ts';
import { describePage, reportPageIds } from '../../src/core/report/report-pages.ts';
import { type Edition, sourceOf } from '../../src/downloads/edition.ts';
import { splitTable } from '../../src/downloads/pdf/split-table.ts';
import { pdfFile } from '../../src/downloads/pdf.ts';
import { reportDepthTexts } from '../../src/texts/report-depth.ts';
import { reportPageTexts } from '../../src/texts/report-pages.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, madeUpRelease } from '../support/report-people.ts';
import { type ReadPdf, readPdf, unknown } from './read-pdf.ts';

const scope = scopeOf(madeUpRelease(), reportDefinition);
const edition: Edition = {
  scope,
  language: 'nl',
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set(['open1.0.0']),
  agreed: { agreements: [agreement], asOf: '2027-01-15' },
};

let pdf: ReadPdf;
let all: string;
beforeAll(async () => {
  pdf = readPdf(await pdfFile(edition));
  all = pdf.pages.join('\n');
});
const tablesIn = (parts: readonly Part[]) =>
  partsIn(parts).flatMap((part) => (part.kind === 'table' ? [part.table] : []));
const objectsWith = (pattern: RegExp) =>
  [...pdf.objects.values()].filter((body) => pattern.test(body));

describe('the PDF', () => {
  it('has every page of the report, with Dutch diacritics and foreign letters', () => {
    for (const page of reportPageIds) {
      expect(all).toContain(reportPageTexts.nl.pages[page].title.split(' ')[0]);
    }
    expect(all).toContain('Coöperatie Łódź & zonen');
    expect(all).not.toContain(unknown);
  });

  it('carries wave, date, short mark and page number on every page, the whole mark once', () => {
    expect(all.replaceAll('\n', '').split('e'.repeat(64))).toHaveLength(2);
    pdf.pages.forEach((page, i) => {
      expect(page).toContain('e'.repeat(12));
      expect(page).toContain('21 november 2026');
      expect(page).toContain(`${i + 1} / ${pdf.pages.length}`);
    });
  });

  it('says the figures of the release', () => {
    const { rows } = alignmentPage(scope).whole;
    for (const { gap, leaders } of rows) {
      if (gap.withheld || leaders.withheld) throw new Error('withheld');
      expect(all).toContain(signed(gap.gap, 'nl'));
      expect(all).toContain(`${signed(gap.low, 'nl')} tot ${signed(gap.high, 'nl')}`);
    }
    const index = alignmentPage(scope).whole.index?.frontline;
    if (!index || index.withheld) throw new Error('withheld');
    expect(all).toContain(decimal(index.mean, 'nl', 1));
  });

  it('is tagged: headings, table headings with scope, figures with an alternative text', () => {
    expect(objectsWith(/\/S \/H1\n/)).toHaveLength(reportPageIds.length + 1);
    expect(objectsWith(/\/S \/H2\n/).length).toBeGreaterThan(5);
    expect(objectsWith(/\/S \/TH\n[\s\S]*\/Scope \/Column/).length).toBeGreaterThan(5);
    const figures = objectsWith(/\/S \/Figure\n/);
    expect(figures.length).toBeGreaterThan(8);
    for (const figure of figures) expect(figure).toMatch(/\/Alt \(/);
    expect(objectsWith(/\/Lang \(nl-NL\)/)).not.toEqual([]);
    expect(objectsWith(/\/Marked true/)).not.toEqual([]);
  });

  it('begins with a cover: what was measured, and the contents with their page numbers', () => {
    const [cover = '', ...others] = pdf.pages;
    const words = cover.replaceAll(/\s+/g, ' ');
    for (const said of ['Meting één', 'Hele organisatie', reportPageTexts.nl.anonymous]) {
      expect(words).toContain(said);
    }
    for (const id of reportPageIds) {
      const { title } = reportPageTexts.nl.pages[id];
      const at = others.findIndex((page) => page.split('\n').includes(title)) + 2;
      expect(at).toBeGreaterThan(1);
      expect(words).toMatch(new RegExp(`${title.replace('?', '\\?')}\\s+${at}\\b`));
    }
  });

  it('prints a wide table in parts that fit, and no figure of it is left out', () => {
    const reader = sourceOf(edition);
    const words = all.replaceAll(/\s+/g, ' ');
    const tables = tablesIn(describePage('items', reader).parts);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      for (const row of table.rows) {
        const said = table.columns.map((column, at) => cellText(row[at], column, reader));
        for (const text of said.slice(0, 2)) expect(words).toContain(text);
      }
      const wide = { ...table, columns: [...table.columns, ...table.columns, ...table.columns] };
      const parts = splitTable(wide).map((part) => part.columns.map(({ title }) => title));
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(9);
      const [first, ...others] = wide.columns.map(({ title }) => title);
      expect(parts.flatMap((part) => part.slice(1))).toEqual(others);
      expect(new Set(parts.map((part) => part[0]))).toEqual(new Set([first]));
    }
  });

  it('has a bookmark for every page of the report', () => {
    expect(objectsWith(/\/Dest \[/).length).toBeGreaterThanOrEqual(reportPageIds.length);
  });

  it('embeds its letters and no picture of text', () => {
    expect(objectsWith(/\/FontFile2 /)).toHaveLength(2);
    expect(objectsWith(/\/Subtype \/Image/)).toEqual([]);
  });

  it('prints the agreements with the day they stood like this', () => {
    const words = all.replaceAll('\n', ' ');
    expect(words).toContain('Stand van de afspraken op 15 januari 2027');
    for (const said of ['Elke week nabellen', 'Teamleiders', '1 februari 2027', '+0,21 punt']) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain(reportDepthTexts.nl.agreements.none);
  });

  it('leaves out withdrawn comments', () => {
    const texts = scope.release.comments[0]?.rows[0]?.texts ?? [];
    expect(all).not.toContain(`${texts[0]}\n`);
    expect(all).toContain(texts[1]);
  });
});
