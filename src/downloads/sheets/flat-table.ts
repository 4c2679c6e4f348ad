import { headed, type Language } from '../../core/language/language.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type {
  Column,
  Figure,
  NumberKind,
  Table,
  TableCell,
  Tone,
} from '../../core/report/model/table.ts';
import { downloadTexts } from '../../texts/downloads.ts';

/** A number in a sheet, written as a format of the spreadsheet, never as text. */
export interface FlatNumber {
  value: number;
  kind: NumberKind;
  tone?: Tone;
  bold?: boolean;
}

/** The mark of a figure that is not shown; the writer puts the calm word for it. */
const notShown = { shown: false } as const;

export type FlatCell = string | FlatNumber | null | typeof notShown;

/** A table with one heading row and one number a cell: what one can sort, filter and calculate with. */
export interface FlatTable {
  caption: string;
  head: string[];
  rows: FlatCell[][];
}

/**
 * A table of the report for calculating with: a figure becomes a column each for its value, the ends
 * of its interval and its answers. A table that goes across groups becomes a row per group, except
 * where colours are to be seen side by side: then its answers are a second table.
 */
export function flatTables(table: Table, reader: Reader<Language>): FlatTable[] {
  if (!table.across) return [flat(table, reader)];
  return table.across.grid
    ? grids(table, reader)
    : [flat(tall(table, table.across.title, reader), reader)];
}

function flat({ caption, columns, rows }: Table, reader: Reader<Language>): FlatTable {
  return {
    caption,
    head: columns.flatMap((column) => headsOf(column, reader)),
    rows: rows.map((row) =>
      columns.flatMap((column, place) => cellsOf(row[place] ?? null, column, reader)),
    ),
  };
}

/** One row per row and column, with what the columns are called together in a column of its own. */
function tall({ caption, columns, rows }: Table, across: string, reader: Reader<Language>): Table {
  const [heading, ...others] = columns;
  const [first] = others;
  if (!heading || !first) return { caption, columns, rows };
  const { mean, value } = downloadTexts[reader.language].columns;
  const figure = { ...first, title: first.kind === 'points' ? mean : value };
  return {
    caption,
    columns: [heading, { title: across, kind: 'text' }, figure],
    // The rows of a group stand together, so that a chart can be drawn of them.
    rows: others.flatMap((column, place) =>
      rows.map(([title = null, ...cells]) => [title, column.title, cells[place] ?? null]),
    ),
  };
}

function grids(table: Table, reader: Reader<Language>): FlatTable[] {
  const { caption, columns, rows } = table;
  const { n } = downloadTexts[reader.language].columns;
  const [heading, ...others] = columns;
  const bare = (kind?: NumberKind) =>
    others.map((column) => ({ title: column.title, kind: kind ?? column.kind }));
  const answers = rows.map(([title = null, ...cells]) => [title, ...cells.map(answersOf)]);
  return [
    flat({ caption, columns: heading ? [heading, ...bare()] : [], rows }, reader),
    flat(
      {
        caption: headed(caption, n, reader.language),
        columns: heading ? [heading, ...bare('count')] : [],
        rows: answers,
      },
      reader,
    ),
  ];
}

function answersOf(cell: TableCell): TableCell {
  if (!isFigure(cell)) return cell;
  return cell.n === undefined ? null : { value: cell.n };
}

function isFigure(cell: TableCell): cell is Figure {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function headsOf(column: Column, reader: Reader<Language>): string[] {
  const { low, high, n } = downloadTexts[reader.language].columns;
  const titled = (about: string) => headed(column.title, about, reader.language);
  if (column.parts) return column.parts.flatMap((part) => headsOf(part, reader));
  return [
    column.title,
    ...(column.interval ? [titled(low), titled(high)] : []),
    ...(column.people ? [titled(n)] : []),
  ];
}

function cellsOf(cell: TableCell, column: Column, reader: Reader<Language>): FlatCell[] {
  const width = headsOf(column, reader).length;
  const all = (one: FlatCell) => new Array<FlatCell>(width).fill(one);
  if (cell === null) return all(null);
  if (typeof cell === 'string') return [cell, ...all(null).slice(1)];
  if ('withheld' in cell) return all(notShown);
  if ('said' in cell) {
    const parts = column.parts ?? [];
    if (parts.length === 0) return [cell.said, ...all(null).slice(1)];
    return parts.flatMap((part, place) => cellsOf(cell.parts[place] ?? null, part, reader));
  }
  return figureCells(cell, column);
}

function figureCells({ value, low, high, n, clear, tone }: Figure, column: Column): FlatCell[] {
  const kind = column.kind as NumberKind;
  const number = (one: number | null | undefined, of: NumberKind): FlatCell =>
    typeof one === 'number' ? { value: one, kind: of } : null;
  const main: FlatCell =
    value === null
      ? null
      : { value, kind, ...(tone ? { tone } : {}), ...(clear ? { bold: true } : {}) };
  return [
    main,
    ...(column.interval ? [number(low, kind), number(high, kind)] : []),
    ...(column.people ? [number(n, 'count')] : []),
  ];
}
