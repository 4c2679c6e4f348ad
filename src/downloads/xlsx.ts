import {
  type Cell,
  type MergeRange,
  type SheetChart,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { Chart } from '../core/report/model/chart.ts';
import { reportPageTexts } from '../texts/report-pages.ts';
import { paper } from '../views/charts/palette.ts';
import { carried, piecesOf } from './carried-text.ts';
import type { Edition } from './edition.ts';
import { allSheets, type SheetContent } from './sheets/all-sheets.ts';
import {
  argb,
  headStyle,
  letters,
  numberHeadStyle,
  type Written,
  wrapped,
  written,
} from './sheets/cell-style.ts';
import type { Line } from './sheets/lines.ts';
import { withOrderedFonts } from './sheets/ordered-fonts.ts';
import { pageBreaks, rowAfter, type Together } from './sheets/page-breaks.ts';
import { columnName, type PlacedChart, sheetChart, tallOf } from './sheets/sheet-charts.ts';

/**
 * The report as a workbook: one sheet per page, the data and a codebook, real numbers with formats,
 * frozen headings, colours of the heat map as fills. It holds no formula: texts stay texts.
 */
export async function xlsxFile(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const { release } = edition.scope;
  const file = await writeXlsx({
    sheets: allSheets(edition).map((sheet) => toSheet(edition, sheet)),
    properties: {
      title: carried(`${release.wave.title} · ${release.wave.organisation}`),
      creator: 'Geleding',
      description: `${edition.date} · ${edition.releaseHash}`,
      created: new Date(`${edition.date}T00:00:00Z`),
      modified: new Date(`${edition.date}T00:00:00Z`),
      custom: {
        release: edition.releaseHash,
        wave: release.wave.id,
        date: edition.date,
        ...(edition.logHead ? { log: edition.logHead } : {}),
      },
    },
    defaultFont: letters,
  });
  return withOrderedFonts(file);
}

function toSheet(edition: Edition, sheet: SheetContent): WriteSheet {
  const { wave } = edition.scope.release;
  const { withheld } = reportPageTexts[edition.language];
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  const merges: MergeRange[] = [];
  const widths = widthsOf(sheet.lines);
  const about = `${wave.title} · ${wave.organisation} · ${edition.date} · ${edition.releaseHash}`;
  let row = 0;
  const placed: PlacedChart[] = [];
  let next: Chart | null = null;
  const filled: number[] = [];
  const together: Together[] = [];
  const put = (line: readonly Written[], height?: number, wide = line.length) => {
    // A text longer than a cell goes on in the rows below it.
    const rows = rowsFor(line);
    for (const part of rows) {
      part.forEach(([value, style], column) => {
        if (value === null) return;
        const type = typeof value === 'number' ? 'number' : 'string';
        cells.set(`${row},${column}`, { value, type, ...(style ? { style } : {}) });
      });
      const tall = rows.length > 1 ? tallest : height;
      if (tall) rowDefs.set(row, { height: Math.min(tall, tallest) });
      filled[row] = wide;
      row += 1;
    }
  };
  put([[sheet.title, { font: { ...letters, bold: true, size: 14 } }]]);
  put([[about, { font: { ...letters, color: { rgb: argb(paper.soft) } } }]]);
  for (const line of sheet.lines) {
    if (line.kind === 'gap') row += 1;
    else if (line.kind === 'chart') next = line.chart;
    else if (line.kind === 'heading') {
      // With the head below it and the first row.
      together.push({ from: row, to: row + 3 });
      put([[line.text, { font: { ...letters, bold: true } }]]);
    } else if (line.kind === 'text') {
      const room = widths.reduce((sum, width) => sum + width, 0);
      if (widths.length > 1) {
        merges.push({ startRow: row, startCol: 0, endRow: row, endCol: widths.length - 1 });
      }
      put([[line.text, wrapped]], heightOf([[line.text]], [room]), widths.length);
    } else {
      const said = line.cells.map((cell, at): Written => {
        const [value, own] = written(cell, withheld);
        if (line.kind !== 'head') return [value, own];
        return [value, line.numbers[at] ? numberHeadStyle : headStyle];
      });
      if (line.kind === 'head' && next) placed.push(placedAt(next, row, sheet.lines, line));
      if (line.kind === 'head') next = null;
      put(said, heightOf(said, widths));
    }
  }
  const heightOfRow = (at: number) => rowDefs.get(at)?.height ?? (at === 0 ? 19 : 15);
  // Below the chart before it, where that reaches further than its own numbers.
  let below = 0;
  const charts = placed.flatMap((one) => {
    const top = Math.max(one.head, below);
    const bottom = rowAfter(heightOfRow, top, tallOf(one));
    // Beside the numbers, and beside whatever stands below them for as far as it reaches.
    const beside = filled.slice(top, bottom + 1);
    const col = Math.max(2, ...beside.filter(Boolean)) + 1;
    const chart = sheetChart(one, { row: top, col, bottom });
    if (!chart) return [];
    below = bottom + 1;
    together.push({ from: top === one.head ? top - 1 : top, to: bottom + 1 });
    return chart;
  });
  const right = Math.max(widths.length, ...charts.map(({ anchor }) => anchor.to?.col ?? 0));
  const columns = Array.from({ length: right }, (_, at) => widths[at] ?? least);
  const last = Math.max(2, row, ...charts.map(bottomOf));
  const printed = { widths: columns, rows: last, heightOf: heightOfRow, titles: 2 };
  return {
    name: sheetName(sheet.name),
    cells,
    rowDefs,
    merges,
    columns: columns.map((width) => ({ width })),
    ...(charts.length > 0 ? { charts, rowBreaks: pageBreaks(printed, together) } : {}),
    freezePane: { rows: 2, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      // A chart is printed whole, or a part of it would stand beside the numbers.
      printArea: `$A$1:$${columnName(right - 1)}$${last}`,
      printTitlesRow: '$1:$2',
    },
    a11y: { summary: carried(`${sheet.title}. ${about}`) },
  };
}

const bottomOf = ({ anchor }: SheetChart) => anchor.to?.row ?? 0;

/** A chart with the rows of numbers under the head that follows it. */
function placedAt(
  chart: Chart,
  head: number,
  lines: readonly Line[],
  line: Extract<Line, { kind: 'head' }>,
): PlacedChart {
  const after = lines.slice(lines.indexOf(line) + 1);
  const end = after.findIndex(({ kind }) => kind !== 'row');
  const rows = after.slice(0, end < 0 ? after.length : end);
  return {
    chart,
    head,
    rows: rows.flatMap((one) => (one.kind === 'row' ? [one.cells] : [])),
  };
}

/** What Excel takes: the characters and line ends of a cell, the points of a row. */
const fullCell = { characters: 32_767, lines: 254 };
const tallest = 409;

/** What a cell holds as it is, as nearly every text: known at a glance, for there are tens of thousands. */
const plainly = /^[\u0020-\u005E\u0060-\u007E\u00A0-\u024F\u2010-\u2027]{0,999}$/;

/** A row of cells as what a sheet can hold: nearly always one row. */
function rowsFor(line: readonly Written[]): (readonly Written[])[] {
  if (line.every(([value]) => typeof value !== 'string' || plainly.test(value))) return [line];
  const columns = line.map(([value, style]): Written[] =>
    typeof value === 'string'
      ? piecesOf(carried(value), fullCell).map((piece): Written => [escapedCodes(piece), style])
      : [[value, style]],
  );
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, at) => columns.map((column) => column[at] ?? [null]));
}

/**
 * Spreadsheets read `_x0041_` as the letter with that code; a text that has it keeps it.
 * Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring.
 */
const escapedCodes = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Characters that fit in the narrowest column: the word for a figure that is not shown does. */
const least = 15;
/** The first column holds the titles of rows and headings of tables. */
const leastFirst = 30;
const most = 60;

/** Texts get room up to 60 characters and wrap; numbers need little, and no heading is cut. */
function widthsOf(lines: readonly Line[]): number[] {
  const rows = lines.flatMap((line) => (line.kind === 'row' || line.kind === 'head' ? [line] : []));
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map(({ kind, cells }) => {
      const cell = cells[column];
      if (typeof cell !== 'string') return 0;
      // A heading may wrap, but none of its words.
      return kind === 'head' ? longestWord(cell) : cell.length;
    });
    const wanted = Math.max(column === 0 ? leastFirst : least, ...lengths) * 1.15 + 1;
    return Math.min(most, wanted);
  });
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length));
}

/** Height in points for the cell that wraps over most lines. */
function heightOf(line: readonly Written[], widths: readonly number[]): number {
  const lines = line.map(([value], column) =>
    typeof value === 'string'
      ? value
          .split('\n')
          .map((one) => Math.max(1, Math.ceil((one.length * 1.15) / (widths[column] ?? least))))
          .reduce((sum, lines) => sum + lines, 0)
      : 1,
  );
  return 15 * Math.max(1, ...lines);
}

/** A name a sheet may have: at most 31 characters, none of the forbidden ones. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
