import type { Cell, MeanCell } from '../figures/figures.ts';
import type { PlottedGap, PlottedMean } from './chart.ts';
import { type Figure, figureOf, type TableCell } from './table.ts';

/** A mean as charts draw it; null where the release carries nothing. */
export function plotted(cell: MeanCell | undefined): PlottedMean | null {
  if (!cell || cell.withheld) return null;
  const { mean, low, high, n } = cell;
  return { mean, low, high, n };
}

type GapCell = Cell<{ gap: number; low: number; high: number; clear: boolean }>;

/** A difference as charts draw it. */
export function plottedGap(cell: GapCell): PlottedGap | null {
  if (cell.withheld) return null;
  return { value: cell.gap, low: cell.low, high: cell.high, clear: cell.clear };
}

/** A mean as the cell of a table. */
export function meanFigure(cell: MeanCell | undefined): TableCell {
  return figureOf(cell, ({ mean, low, high, n }): Figure => ({ value: mean, low, high, n }));
}

/** A difference as the cell of a table. */
export function gapFigure(cell: GapCell): TableCell {
  return figureOf(cell, ({ gap, low, high, clear }): Figure => ({ value: gap, low, high, clear }));
}
