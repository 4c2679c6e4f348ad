import { cellText } from '../../core/report/model/cell-text.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { Table } from '../../core/report/model/table.ts';
import { paper as colours } from '../../views/charts/palette.ts';
import {
  branch,
  floor,
  leaf,
  makeRoom,
  type Paper,
  room,
  type Structure,
  set,
  sheet,
} from './paper.ts';
import { splitTable } from './split-table.ts';

const size = 9;
const gap = 6;

interface PrintedCell {
  text: string;
  bold: boolean;
  heads?: 'Row' | 'Column';
}

/** Prints a table in as many parts as paper needs. */
export function printTable(paper: Paper, table: Table, reader: Reader): void {
  for (const part of splitTable(table)) printPart(paper, part, reader);
}

/**
 * Prints a table with its headings tagged and repeated on every page. Columns share the room by
 * the width of their texts.
 */
function printPart(paper: Paper, table: Table, reader: Reader): void {
  const { doc } = paper;
  const head = table.columns.map(
    ({ title }): PrintedCell => ({ text: title, bold: true, heads: 'Column' }),
  );
  const rows = table.rows.map((row) =>
    table.columns.map((column, place): PrintedCell => {
      const cell = row[place] ?? null;
      const text = cellText(cell, column, reader);
      if (place === 0) return { text, bold: true, heads: 'Row' };
      const clear = typeof cell === 'object' && cell !== null && 'clear' in cell;
      return { text, bold: clear && Boolean(cell.clear) };
    }),
  );
  const widths = widthsOf(paper, [head, ...rows]);
  const structure = branch(paper, paper.structure, 'Table', { title: table.caption });
  makeRoom(paper, 60);
  for (const row of [head, ...rows]) {
    const height = heightOf(paper, row, widths);
    if (doc.y + height > floor) {
      doc.addPage();
      printRow(paper, head, widths, heightOf(paper, head, widths), null);
    }
    printRow(paper, row, widths, height, structure);
  }
  structure.end();
  doc.x = sheet.left;
  doc.y += 6;
}

/** Every column gets its widest word, or day (2026-11-30); what is left goes by the length of the texts. */
function widthsOf(paper: Paper, rows: readonly (readonly PrintedCell[])[]): number[] {
  const least: number[] = [];
  const wanted: number[] = [];
  for (const row of rows) {
    row.forEach(({ text, bold }, column) => {
      const doc = set(paper, { size, bold });
      const words = text.split(/ |-(?!\d)/).map((word) => doc.widthOfString(`${word}-`));
      least[column] = Math.max(least[column] ?? 12, ...words);
      wanted[column] = Math.max(wanted[column] ?? 12, doc.widthOfString(text) + 2);
    });
  }
  const space = room - gap * (least.length - 1);
  const needed = least.reduce((a, b) => a + b, 0);
  if (needed >= space) return least.map((width) => (width * space) / needed);
  const more = wanted.map((width, i) => Math.max(0, width - (least[i] ?? 0)));
  const all = more.reduce((a, b) => a + b, 0);
  const share = all === 0 ? 0 : Math.min(1, (space - needed) / all);
  return least.map((width, i) => width + (more[i] ?? 0) * share);
}

function heightOf(paper: Paper, row: readonly PrintedCell[], widths: readonly number[]): number {
  const heights = row.map(({ text, bold }, column) =>
    set(paper, { size, bold }).heightOfString(text || ' ', { width: widths[column] ?? 10 }),
  );
  return Math.max(10, ...heights) + 5;
}

/** Prints one row; without a table it is a repeated heading, outside the reading order. */
function printRow(
  paper: Paper,
  row: readonly PrintedCell[],
  widths: readonly number[],
  height: number,
  table: Structure | null,
): void {
  const { doc } = paper;
  const top = doc.y;
  const write = ({ text, bold }: PrintedCell, column: number) => {
    const before = widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0);
    const width = widths[column] ?? 10;
    // The first column stands where a line of the language begins.
    const left = doc.fromRight ? room - before - width : before;
    set(paper, { size, bold }).text(text, sheet.left + left, top + 2, {
      width,
      height: height + 2,
    });
  };
  if (table) {
    const line = branch(paper, table, 'TR');
    row.forEach((cell, column) => {
      const { heads } = cell;
      leaf(
        paper,
        line,
        heads ? 'TH' : 'TD',
        () => write(cell, column),
        heads ? { scope: heads } : {},
      );
    });
    line.end();
  }
  doc.markContent('Artifact', { type: 'Layout' });
  if (!table) row.forEach(write);
  doc
    .moveTo(sheet.left, top + height)
    .lineTo(sheet.left + room, top + height)
    .lineWidth(0.4)
    .stroke(colours.grid);
  doc.endMarkedContent();
  doc.y = top + height;
}
