/** One row of a sheet, before anything in it has a meaning. */
export interface SheetRow {
  /** The row as Excel counts it, or the line of the file on which it starts; the first is 1. */
  line: number;
  cells: string[];
  /** Somebody hid this row, or a filter did. */
  hidden?: boolean;
  /** A quotation mark is opened and not closed, or closed too early. */
  broken?: boolean;
}

/** One sheet of a workbook; a text file is a single one. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Columns that somebody hid, by place from 0; known once the first row is read. */
  hiddenColumns: Set<number>;
  /** Reads the rows in order until `visit` returns false. May be called again. */
  read(visit: (row: SheetRow) => boolean): void;
}

/** Columns beyond this place are not kept: no staff list has them, Excel has 16,384. */
export const mostColumns = 1_024;

/** Longer texts are cut: 200 characters are the most that a field takes. */
export const mostLetters = 300;

/** Says that a row has something in a column that is not kept. */
export const beyond = '…';

/** Puts a text in its column. An empty one needs no place. */
export function putCell(cells: string[], column: number, text: string): void {
  if (text === '') return;
  const place = Math.min(column, mostColumns);
  while (cells.length < place) cells.push('');
  cells[place] = place === column ? text.slice(0, mostLetters) : beyond;
}
