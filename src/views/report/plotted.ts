import { fill } from '../../core/language/language.ts';
import type { Cell, Coverage, MeanCell } from '../../core/report/figures/figures.ts';
import type { ChartFrame, PlottedMean } from '../charts/chart-words.ts';
import type { PlottedGap } from '../charts/dumbbell-chart.ts';
import { type ReportContext, textsOf } from './report-context.ts';

/** A mean as charts draw it; null where the release carries nothing. */
export function plotted(cell: MeanCell | undefined): PlottedMean | null {
  if (!cell || cell.withheld) return null;
  const { mean, low, high, n } = cell;
  return { mean, low, high, n };
}

export function plottedGap(
  cell: Cell<{ gap: number; low: number; high: number; clear: boolean }>,
): PlottedGap | null {
  if (cell.withheld) return null;
  return { value: cell.gap, low: cell.low, high: cell.high, clear: cell.clear };
}

/** Title, description, language and words of a chart. */
export function frameOf(context: ReportContext, title: string, description: string): ChartFrame {
  return { title, description, language: context.language, words: textsOf(context).chart };
}

/**
 * Says which groups are covered only in part: "Directie (8 van 12)". Empty when all are whole. Of
 * several cells of one group the narrowest coverage is named.
 */
export function coverageNote(
  context: ReportContext,
  groups: readonly { name: string; cells: readonly Cell<Coverage>[] }[],
): string {
  const texts = textsOf(context);
  const partly = groups.flatMap(({ name, cells }) => {
    const shown = cells.flatMap((cell) => (cell.withheld ? [] : [cell]));
    const least = shown.toSorted((a, b) => a.covered - b.covered)[0];
    if (!least || least.covered >= least.headcount) return [];
    return [fill(texts.coversOne, { name, ...pick(least) })];
  });
  return partly.length === 0 ? '' : fill(texts.coversList, { groups: partly.join(', ') });
}

function pick({ covered, headcount }: Coverage) {
  return { covered, headcount };
}
