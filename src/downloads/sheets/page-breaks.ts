/** Rows of a sheet that are printed on one page: from the first, up to the one after the last. */
export interface Together {
  from: number;
  to: number;
}

/** A sheet to print as wide as it is on A4, with its first rows at the top of every page. */
export interface Printed {
  /** Of all columns, in characters. */
  widths: readonly number[];
  rows: number;
  /** Of a row, in points. */
  heightOf: (row: number) => number;
  /** Rows at the top of each page. */
  titles: number;
}

/** Points of the paper within its margins, lying. */
const paper = { width: 784, height: 523 };

/** Points of a character of a column's width, in the letters of the sheet: seven pixels. */
const perCharacter = 5.25;

/** Programs with other letters of the same name get a little more or less on a page. */
const careful = 0.94;

/** What a sheet's page has room for below its titles, in points of the sheet. */
export function roomOf({ widths, heightOf, titles }: Printed): number {
  const wide = widths.reduce((sum, width) => sum + width * perCharacter, 0);
  const scale = Math.min(1, paper.width / wide);
  return (careful * paper.height) / scale - heightsOf(heightOf, 0, titles);
}

/**
 * Where the pages of a sheet begin, so that none cuts what belongs together: a chart, or a heading and
 * what it is above. Each is the last row of a page. What is taller than a page is cut.
 */
export function pageBreaks(sheet: Printed, together: readonly Together[]): number[] {
  const room = roomOf(sheet);
  const ends: number[] = [];
  for (let first = sheet.titles; first < sheet.rows; ) {
    const full = afterFull(sheet, first, room);
    const next = full < sheet.rows ? beforeCut(full, first, together) : sheet.rows;
    if (next < sheet.rows) ends.push(next - 1);
    first = next;
  }
  return ends;
}

/** The first row that a page which begins here has no room for. */
function afterFull({ rows, heightOf }: Printed, first: number, room: number): number {
  let tall = heightOf(first);
  let row = first + 1;
  while (row < rows && tall + heightOf(row) <= room) {
    tall += heightOf(row);
    row += 1;
  }
  return row;
}

/** The last row before that one where a page can begin. */
function beforeCut(full: number, first: number, together: readonly Together[]): number {
  let next = full;
  for (;;) {
    const cut = together.find(({ from, to }) => from < next && next < to && from > first);
    if (!cut) return next;
    next = cut.from;
  }
}

const heightsOf = (heightOf: (row: number) => number, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => heightOf(from + at)).reduce((a, b) => a + b, 0);

/** The row above which something ends that begins with a row and is as tall as this. */
export function rowAfter(heightOf: (row: number) => number, first: number, tall: number): number {
  let row = first;
  for (let left = tall; left > 0; row += 1) left -= heightOf(row);
  return row;
}
