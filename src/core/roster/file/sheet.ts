/** One row of a sheet, before anything in it has a meaning. */
export interface SheetRow {
  /** The row as Excel counts it, or the line of the file on which it starts; the first is 1. */
  line: number;
  cells: string[];
  /** Somebody hid this row, or a filter did. */
  hidden?: boolean;
  /** Somebody struck its texts through. */
  struck?: boolean;
  /** A quotation mark is opened and not closed, or closed too early. */
  broken?: boolean;
}

/** One sheet of a workbook; a text file is a single one. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Columns that somebody hid, by place from 0; known once the first row is read. */
  hiddenColumns: Set<number>;
  /** Cells that reach down over other rows, by their reference; known once the sheet is read to its end. */
  merged?: Map<string, MergedCells>;
  /** Reads the rows in order until `visit` returns false. May be called again. */
  read(visit: (row: SheetRow) => boolean): void;
}

/** A block of cells that shows what stands in its first; rows as Excel counts, columns from 0. */
export interface MergedCells {
  first: number;
  last: number;
  column: number;
}

/** Columns from this place on are not kept: no staff list has them, Excel has 16,384. */
export const mostColumns = 512;

/** Merged cells that a sheet may hold; of more, the others are read as they stand. */
export const mostMerged = 20_000;

/** Longer texts are cut: 200 characters are the most that a field takes. */
export const mostLetters = 300;

/** Puts a text in its column; one that is empty, or beyond what is kept, needs no place. */
export function putCell(cells: string[], column: number, text: string): void {
  if (text === '' || column >= mostColumns) return;
  while (cells.length < column) cells.push('');
  cells[column] = text.slice(0, mostLetters);
}
