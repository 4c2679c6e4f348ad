import { type ColumnWords, countFields, type RosterColumn, readColumns } from './columns.ts';
import type { Sheet, SheetRow } from './file/sheet.ts';

/** Where the list begins on a sheet. */
export interface Region {
  /** The row with the headings, as the file counts. */
  line: number;
  columns: RosterColumn[];
  /** Rows before the people that hold something else: titles above, a second row of headings. */
  passed: { line: number; text: string; second: boolean }[];
  /** The last row that belongs to the heading. */
  lastLine: number;
  /** Something stands below the headings. */
  filled: boolean;
  /** How surely this is a heading row: 0 when nothing in it is known. */
  known: number;
  /** The first rows with something in them, for HR to point at another one. */
  first: { line: number; text: string }[];
}

/** What three headings count for that a list cannot do without. */
const threeNeeded = 11;
/** The heading row is looked for in this many rows with something in them. */
const looked = 40;

/**
 * Finds the heading row: the first of the rows in which most fields are recognised, alone or read
 * together with the row of group headings above it. Null when the sheet is empty.
 * @param chosen the row that HR pointed at
 */
export function findRegion(sheet: Sheet, words: ColumnWords, chosen?: number): Region | null {
  const rows = firstRows(sheet, chosen);
  if (rows.length === 0) return null;
  const scores = rows.map(({ cells }) => countFields(cells, words));
  const known = Math.max(...scores);
  const pointed = rows.findIndex(({ line }) => line === chosen);
  const place = pointed >= 0 ? pointed : scores.indexOf(known);
  const alone = scores[place] ?? 0;
  // The headings of a group stand above those of its columns, and of these there may be fewer.
  const reachesDown = rows[place + 1]?.cells.some(
    (cell, column) => cell.trim() === '' && rows[place]?.cells[column]?.trim(),
  );
  const [joined] = [place, ...(reachesDown ? [place + 1] : [])]
    .map((at) => ({ at, headings: joinedHeadings(rows[at - 1], rows[at]) }))
    .map((one) => ({ ...one, known: countFields(one.headings, words) }))
    .filter((one) => one.known > alone)
    .sort((one, other) => other.known - one.known);
  const at = joined?.at ?? place;
  const head = rows[at] as SheetRow;
  const headings = joined?.headings ?? head.cells;
  const second = rows
    .slice(at + 1, at + 2)
    .filter((row) => isSecondHeading(headings, row.cells, words));
  const body = rows.slice(at + 1 + second.length);
  const below = headings.map((_, column) => body.map(({ cells }) => cells[column] ?? ''));
  const titles = rows.slice(0, joined ? at - 1 : at);
  return {
    line: head.line,
    columns: readColumns(headings, words, below, sheet.hiddenColumns),
    passed: [
      ...titles.map(({ line, cells }) => ({ line, text: rowText(cells), second: false })),
      ...second.map(({ line, cells }) => ({ line, text: rowText(cells), second: true })),
    ],
    lastLine: second[0]?.line ?? head.line,
    filled: body.length > 0,
    known: joined?.known ?? alone,
    first: rows.slice(0, 12).map(({ line, cells }) => ({ line, text: rowText(cells) })),
  };
}

function firstRows(sheet: Sheet, chosen: number | undefined): SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.read((row) => {
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    return (
      rows.length < looked ||
      (chosen !== undefined && row.line < chosen + 20 && rows.length < 1_000)
    );
  });
  return rows;
}

/** The headings of two rows as one: a group heading counts for the empty cells to its right. */
function joinedHeadings(above: SheetRow | undefined, head: SheetRow | undefined): string[] {
  if (!head || !above || above.line !== head.line - 1) return [];
  let group = '';
  const width = Math.max(above.cells.length, head.cells.length);
  return Array.from({ length: width }, (_, column) => {
    group = above.cells[column]?.trim() || group;
    const own = head.cells[column]?.trim() ?? '';
    if (own === '') return above.cells[column]?.trim() ?? '';
    return group === '' ? own : `${group}: ${own}`;
  });
}

const rule = /^[\s\-=_+:|─━]*$/;

/** A line of dashes and nothing else, as databases and plain text tables draw it. */
export function isRule(cells: string[]): boolean {
  return cells.every((cell) => rule.test(cell)) && cells.some((cell) => cell.trim().length > 2);
}

/**
 * System keys above and labels below, or the other way round: most of its cells are headings too.
 * Or nothing but a line drawn below them.
 */
function isSecondHeading(headings: string[], cells: string[], words: ColumnWords): boolean {
  if (isRule(cells)) return true;
  const fields = readColumns(cells, words).map(({ field }) => field);
  const first = readColumns(headings, words);
  const same = first.filter(({ field, heading }, place) => {
    const own = cells[place]?.trim() ?? '';
    return (
      (field !== null && fields[place] === field) ||
      (heading !== '' && own.toLowerCase() === heading.toLowerCase())
    );
  });
  return same.length >= 2 && same.length * 2 >= cells.filter((cell) => cell.trim() !== '').length;
}

/** Whether the headings stand below each other, and the people beside each other. */
export function isSideways(
  { sheet, region }: { sheet: Sheet; region: Region },
  words: ColumnWords,
) {
  const beside: string[] = [];
  let widest = 0;
  sheet.read(({ cells }) => {
    beside.push(cells[0] ?? '');
    widest = Math.max(widest, cells.length);
    return beside.length < looked;
  });
  return widest > 2 && countFields(beside, words) > Math.max(region.known, threeNeeded);
}

/** A row in one line, for people to recognise. */
export function rowText(cells: string[]): string {
  const text = cells
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
