import type { PlottedMean } from '../../core/report/model/chart.ts';
import { type MarkForm, mark, type Paint, type Shape, whisker } from './display-list.ts';
import type { LegendEntry } from './lanes.ts';

/** A group that recurs down a chart, told apart by form and colour. */
export interface Series {
  name: string;
  form: MarkForm;
  paint: Paint;
}

const looks: { form: MarkForm; paint: Paint }[] = [
  { form: 'diamond', paint: 'series1' },
  { form: 'square', paint: 'series2' },
  { form: 'triangle', paint: 'series3' },
  { form: 'circle', paint: 'series4' },
];

/**
 * Looks for groups in order, highest layer first. The first is always the diamond and the last the
 * circle, so that leaders and frontline look the same in every chart. `whole` names the group they
 * are parts of, which goes before them in plain ink.
 */
export function seriesOf(names: readonly string[], whole?: string): Series[] {
  if (whole) return [{ name: whole, form: 'square', paint: 'ink' }, ...seriesOf(names)];
  return names.map((name, index) => {
    const place = index === names.length - 1 && index > 0 ? looks.length - 1 : index;
    const look = looks[place % looks.length] ?? { form: 'circle', paint: 'series4' };
    return { name, ...look };
  });
}

export function seriesLegend(series: readonly Series[]): LegendEntry[] {
  return series.map(({ name, form, paint }) => ({
    text: name,
    draw: (x, y) => [mark(form, x, y, paint)],
  }));
}

/** A mark on its interval. */
export function plotMean(
  cell: PlottedMean,
  { form, paint }: Series,
  place: (value: number) => number,
  y: number,
): Shape[] {
  const bars =
    cell.low === null || cell.high === null
      ? []
      : whisker(place(cell.low), place(cell.high), y, paint);
  return [...bars, mark(form, place(cell.mean), y, paint)];
}

/** Whole-number ticks of a range. */
export function ticksOf(from: number, to: number, step = 1) {
  const ticks: { value: number; text: string }[] = [];
  for (let value = from; value <= to; value += step) {
    // A real minus, as everywhere else.
    ticks.push({ value, text: String(value).replace('-', '−') });
  }
  return ticks;
}
