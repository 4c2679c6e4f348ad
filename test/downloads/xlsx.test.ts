import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { commentsPage } from '../../src/core/report/comments/comments.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { alignmentPage, chainPage } from '../../src/core/report/level/judged.ts';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import type { Edition } from '../../src/downloads/edition.ts';
import { xlsxFile } from '../../src/downloads/xlsx.ts';
import { reportPageTexts } from '../../src/texts/report-pages.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, madeUpRelease, restRelease } from '../support/report-people.ts';
import { type ReadCell, readSheets } from './read-xlsx.ts';

const scope = scopeOf(madeUpRelease(), reportDefinition);
const withdrawn = new Set(['open1.0.0']);
const edition: Edition = {
  scope,
  language: 'nl',
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn,
  agreed: { agreements: [agreement], asOf: '2027-01-15' },
  series: [
    { scope, months: 0 },
    { scope: scopeOf(madeUpRelease(8), reportDefinition), months: 3 },
  ],
};

let file: Uint8Array;
let sheets: Map<string, ReadCell[][]>;
beforeAll(async () => {
  file = await xlsxFile(edition);
  sheets = readSheets(file);
});
const rowsOf = (name: string) =>
  (sheets.get(name) ?? []).map((row) => row.map(({ value }) => value));

describe('the workbook', () => {
  it('has one sheet per page of the report, the data, and a codebook', () => {
    const { pages } = reportPageTexts.nl;
    const names = reportPageIds.map((id) => pages[id].nav);
    expect([...sheets.keys()]).toEqual([...names, 'Gegevens', 'Codeboek']);
  });

  it('carries wave, release hash and date on every sheet', () => {
    for (const [, [, second]] of sheets) {
      const said = String(second?.[0]?.value);
      for (const part of ['Meting één', '2026-11-21', 'e'.repeat(64)]) expect(said).toContain(part);
    }
  });

  it('holds the figures of the release as numbers', () => {
    const { whole } = alignmentPage(scope);
    const rows = rowsOf('Leiding en medewerkers');
    for (const row of whole.rows) {
      if (row.leaders.withheld || row.frontline.withheld || row.gap.withheld) throw new Error();
      const title = (row.measure.title?.nl ?? '') + (row.selfRated ? '\u00a0*' : '');
      const found = rows.find((one) => one[0] === title);
      const of = (cell: typeof row.leaders) =>
        cell.withheld ? [] : [cell.mean, cell.low, cell.high, cell.n];
      const wanted = [...of(row.leaders), ...of(row.frontline)];
      expect(found?.slice(1, 9)).toEqual(wanted);
      // What leaders expect of the frontline stands between the means and their difference.
      expect(found?.slice(10, 13)).toEqual([row.gap.gap, row.gap.low, row.gap.high]);
    }
  });

  it('has the head of a column on the side where what is below it stands', () => {
    const styles = strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
    const atRight = formats
      .split('<xf ')
      .slice(1)
      .map((format) => /horizontal="right"/.test(format));
    const rows = sheets.get('Leiding en medewerkers') ?? [];
    const head = rows.findIndex((row) => row[0]?.value === 'Onderwerp');
    const numbers = (rows[head] ?? []).map((_, at) =>
      rows.slice(head + 1, head + 10).some((row) => typeof row[at]?.value === 'number'),
    );
    expect(numbers.filter(Boolean).length).toBeGreaterThan(8);
    expect((rows[head] ?? []).map(({ style }) => atRight[style])).toEqual(numbers);
  });

  it('colours exactly the cells of the chain that are clearly different', () => {
    const page = chainPage(scope);
    const parts = unzipSync(file);
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
    const fills = [...formats.matchAll(/<xf [^>]*fillId="(\d+)"/g)].map((match) =>
      Number(match[1]),
    );
    const sheet = sheets.get('De keten') ?? [];
    const head = sheet.findIndex(([cell]) => cell?.value === 'Onderwerp');
    const rows = sheet.slice(head + 2, head + 2 + page.rows.length);
    page.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        if (cell.withheld) return;
        const read = rows[r]?.[c + 1];
        expect(read?.value).toBe(cell.mean);
        expect((fills[read?.style ?? 0] ?? 0) > 1).toBe(cell.tone !== 0);
      });
    });
  });

  it('names its letters in every style, so that no program picks others', () => {
    const styles = strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
    const fonts = [...styles.matchAll(/<font>(.*?)<\/font>|<font\/>/gs)].map(([font]) => font);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toContain('<name val="Calibri"');
  });

  it('holds no formula, and withholds calmly', async () => {
    const parts = unzipSync(file);
    for (const [path, bytes] of Object.entries(parts)) {
      if (/worksheets\/sheet/.test(path)) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
    }
    const rest = { ...edition, scope: scopeOf(restRelease(), reportDefinition) };
    const chain = readSheets(await xlsxFile(rest)).get('De keten') ?? [];
    expect(chain.flat().map((cell) => cell?.value)).toContain('niet getoond');
  });

  it('has the agreements with the day they stood like this, apart from the fixed figures', () => {
    const rows = rowsOf('Afspraken');
    expect(rows[2]?.[0]).toMatch(
      /^Stand van de afspraken op 15 januari 2027\. .*niet bij de vaste/,
    );
    const agreed = rows.find(([unit]) => unit === 'Logistiek') ?? [];
    expect(agreed.filter((cell) => cell !== undefined && cell !== null)).toEqual([
      'Logistiek',
      'Gedrag',
      'Elke week nabellen',
      'Teamleiders',
      '2027-02-01',
      'bezig',
      0.21,
      -0.02,
      0.44,
      'geen duidelijke verandering',
    ]);
  });

  it('cuts no heading: the longest word of each fits its column', () => {
    const cut = Object.entries(unzipSync(file)).flatMap(([path, bytes]) => {
      if (!/worksheets\/sheet/.test(path)) return [];
      const xml = strFromU8(bytes);
      const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
        Number(width),
      );
      const place = Number(/sheet(\d+)\.xml$/.exec(path)?.[1]) - 1;
      const head =
        [...sheets.values()][place]?.filter(([cell]) => cell?.value === 'Onderwerp') ?? [];
      return head.flatMap((row) =>
        row.filter(({ value }, column) =>
          String(value ?? '')
            .split(/\s+/)
            .some((word) => word.length > (widths[column] ?? 0)),
        ),
      );
    });
    expect(
      [...sheets.values()].flat().filter(([cell]) => cell?.value === 'Onderwerp').length,
    ).toBeGreaterThan(9);
    expect(cut).toEqual([]);
  });

  it('freezes headings and leaves out withdrawn comments', () => {
    const parts = unzipSync(file);
    expect(strFromU8(parts['xl/worksheets/sheet3.xml'] ?? new Uint8Array())).toMatch(
      /<pane [^>]*state="frozen"/,
    );
    const all =
      commentsPage(scope, new Set(), () => ({ themes: [], marks: [] })).questions[0]?.groups[0]
        ?.comments ?? [];
    const texts = rowsOf('Open antwoorden').flat();
    expect(texts).not.toContain(all[0]?.text);
    expect(texts).toContain(all[1]?.text);
  });

  it('draws charts beside their numbers, from numbers alone, and prints the numbers', () => {
    const parts = unzipSync(file);
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const names = [...sheets.keys()];
    const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts.length).toBeGreaterThan(9);
    for (const path of charts) {
      const drawn = [...text(path).matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range = '']) => range);
      expect(drawn.length).toBeGreaterThan(1);
      for (const range of drawn) {
        const found = /^(.+)!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(range);
        if (!found) continue;
        const [, sheet = '', column = '', first, last] = found;
        const name = sheet.replace(/^'|'$/g, '');
        const xml = text(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`);
        for (let row = Number(first); row <= Number(last); row += 1) {
          const cell = new RegExp(`<c r="${column}${row}"([^>]*)><v>`).exec(xml)?.[1];
          expect(cell, range).toBeDefined();
          expect(/ t="s"/.test(cell ?? ''), range).toBe(column === 'A');
        }
      }
    }
    for (const [at] of names.entries()) {
      // 9 is A4; landscape and as wide as the sheet.
      expect(text(`xl/worksheets/sheet${at + 1}.xml`)).toMatch(/<pageSetup[^>]* paperSize="9"/);
    }
    const areas = [
      ...text('xl/workbook.xml').matchAll(/Print_Area"[^>]*>[^<]*?:\$([A-Z]+)\$(\d+)</g),
    ];
    expect(areas).toHaveLength(names.length);
    // What is printed holds every chart whole.
    const numberOf = (letters: string) =>
      [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    areas.forEach(([, column = '', row], at) => {
      const rels = text(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`);
      const drawing = /drawings\/(drawing\d+\.xml)/.exec(rels)?.[1];
      const ends = [
        ...text(`xl/drawings/${drawing}`).matchAll(/<xdr:to><xdr:col>(\d+)<.*?<xdr:row>(\d+)</gs),
      ];
      const tops = [
        ...text(`xl/drawings/${drawing}`).matchAll(/<xdr:from>.*?<xdr:row>(\d+)</gs),
      ].map(([, top]) => Number(top));
      // None lies over the one before it.
      const apart = tops.slice(1).map((top, i) => top - Number(ends[i]?.[2]));
      expect(apart.filter((rows) => rows <= 0)).toEqual([]);
      for (const [, right, bottom] of ends) {
        expect(Number(right)).toBeLessThanOrEqual(numberOf(column));
        expect(Number(bottom)).toBeLessThanOrEqual(Number(row));
      }
    });
    expect(text('xl/workbook.xml').match(/_xlnm.Print_Titles/g)).toHaveLength(names.length);
  });

  it('ends no printed page within a chart, nor after more rows than a page has room for', () => {
    const parts = unzipSync(file);
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    let [pages, charts] = [0, 0];
    for (let sheet = 1; parts[`xl/worksheets/sheet${sheet}.xml`]; sheet += 1) {
      const xml = text(`xl/worksheets/sheet${sheet}.xml`);
      const rels = text(`xl/worksheets/_rels/sheet${sheet}.xml.rels`);
      const drawing = text(`xl/drawings/${/drawings\/(drawing\d+\.xml)/.exec(rels)?.[1]}`);
      const rows = [...drawing.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => Number(row));
      if (rows.length === 0) continue;
      const breaks = [...xml.matchAll(/<brk [^>]*id="(\d+)"/g)].map(([, row]) => Number(row));
      for (let at = 0; at < rows.length; at += 2) {
        const [from = 0, to = 0] = rows.slice(at, at + 2);
        charts += 1;
        expect(breaks.filter((row) => from < row && row < to)).toEqual([]);
      }
      // Column widths in characters of seven pixels, row heights in points, A4 within its margins.
      const wide = [...xml.matchAll(/<col ([^>]*)>/g)].reduce((sum, [, col = '']) => {
        const [min, max, width] = ['min', 'max', 'width'].map((name) =>
          Number(new RegExp(`${name}="([\\d.]+)"`).exec(col)?.[1]),
        );
        return sum + ((max ?? 0) - (min ?? 0) + 1) * (width ?? 0) * 5.25;
      }, 0);
      const tall = new Map(
        [...xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, r, ht]) => [
          Number(r) - 1,
          Number(ht),
        ]),
      );
      const room = (523 * Math.max(1, wide / 784)) / 1.03;
      const last = Math.max(...tall.keys(), ...rows);
      [2, ...breaks].forEach((first, at, all) => {
        const next = all[at + 1] ?? last;
        const heights = Array.from({ length: next - first }, (_, i) => tall.get(first + i) ?? 15);
        pages += 1;
        expect(heights.reduce((sum, one) => sum + one, 34)).toBeLessThanOrEqual(room);
      });
    }
    expect(charts).toBeGreaterThan(9);
    expect(pages).toBeGreaterThan(charts / 2);
  });
});
