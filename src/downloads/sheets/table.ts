import type { Cell } from '../../core/report/figures/figures.ts';

/** How a number is written: as a format of the spreadsheet, never as text. */
export type NumberKind = 'count' | 'points' | 'gap' | 'score' | 'share' | 'chance' | 'coefficient';

export interface NumberCell {
  value: number;
  kind: NumberKind;
  /** Colour of a heat-map cell; 0 is none. */
  tone?: -2 | -1 | 0 | 1 | 2;
  bold?: boolean;
}

/** The mark of a figure that is not shown; the writer puts the calm word for it. */
export const notShown = { shown: false } as const;

/** A text, a number, nothing, or a figure the release does not carry. */
export type TableCell = string | NumberCell | null | typeof notShown;

/** A table with one heading row. */
export interface Table {
  caption: string;
  head: string[];
  rows: TableCell[][];
}

/** One sheet: a page of the report as tables. */
export interface SheetContent {
  id: string;
  name: string;
  title: string;
  /** A line under the title, or empty. */
  lead: string;
  tables: Table[];
}

const of = (kind: NumberKind) => (value: number | null) =>
  value === null ? null : { value, kind };

export const count = of('count');
export const points = of('points');
export const gap = of('gap');
export const score = of('score');
export const share = of('share');
export const chance = of('chance');
export const coefficient = of('coefficient');

/** The cells of a figure, or as many marks that it is not shown. */
export function cellsOf<Figure>(
  cell: Cell<Figure> | undefined,
  width: number,
  write: (figure: Figure) => TableCell[],
): TableCell[] {
  if (!cell || cell.withheld) return new Array<TableCell>(width).fill(notShown);
  return write(cell);
}
