import { percent, signed, signedPercent } from '../../core/language/numbers.ts';
import type { PairsChart, PlottedGap } from '../../core/report/model/chart.ts';
import {
  mark,
  type Picture,
  rect,
  type Shape,
  smallSize,
  textAt,
  whisker,
} from './display-list.ts';
import type { Drawn } from './drawn.ts';
import {
  axis,
  type LegendEntry,
  layOutLanes,
  legend,
  narrow,
  pictureOf,
  scaleTo,
} from './lanes.ts';
import { type Series, seriesLegend, seriesOf, ticksOf } from './series.ts';

/** Leaders and frontline look as in every chart; a wish and its practice look otherwise. */
function looksOf({ of, first, second }: Input): [Series, Series] {
  const [one, other] = seriesOf([first, second]);
  if (of === 'sides' && one && other) return [one, other];
  return [
    { name: first, form: 'triangle', paint: 'series3' },
    { name: second, form: 'circle', paint: 'series4' },
  ];
}

type Input = Drawn<'pairs'>;
type DumbbellRow = PairsChart['rows'][number];

/**
 * Two means per row and what lies between them. The connection takes colour, and the number bold,
 * only where the interval of the difference clears the threshold.
 */
export function dumbbellChart(input: Input, width: number): Picture {
  const { rows } = input;
  const looks = looksOf(input);
  const key = legend(legendOf(input, looks), width);
  const lanes = layOutLanes({
    width,
    language: input.language,
    top: key.height + 8,
    lane: 40,
    numbers: width < narrow ? 64 : 172,
    labels: rows.map((row) => row.label),
    bold: rows.map((row) => row.bold ?? false),
  });
  const place = scaleTo(input.from, input.to, lanes.left + 8, lanes.right - 12);
  const shapes: Shape[] = [...key.shapes, ...axis(lanes, ticksIn(input), place), ...lanes.labels];
  rows.forEach((row, index) => {
    const y = lanes.middles[index] ?? 0;
    shapes.push(...drawRow(row, looks, place, y), ...gapText(row.gap, input, width, y));
  });
  return pictureOf(input, width, lanes, shapes);
}

/** Whole points, or quarters of everybody. */
function ticksIn({ from, to, shares, language }: Input) {
  if (!shares) return ticksOf(from, to);
  return ticksOf(from, to, 0.25).map(({ value }) => ({ value, text: percent(value, language) }));
}

function drawRow(
  row: DumbbellRow,
  [first, second]: [Series, Series],
  place: (value: number) => number,
  y: number,
): Shape[] {
  const shapes: Shape[] = [];
  if (row.first && row.second) {
    const [from, to] = [place(row.first.mean), place(row.second.mean)].sort((a, b) => a - b);
    const tone = (row.gap?.value ?? 0) > 0 ? 'low1' : 'high1';
    const fill = row.gap?.clear ? tone : 'bar';
    shapes.push(rect(from ?? 0, y - 3, (to ?? 0) - (from ?? 0), 6, fill));
  }
  if (typeof row.estimate === 'number') {
    shapes.push({ ...mark(first.form, place(row.estimate), y, first.paint), hollow: true });
  }
  for (const [cell, series, lift] of [
    [row.first, first, -10],
    [row.second, second, 10],
  ] as const) {
    if (!cell) continue;
    if (cell.low !== null && cell.high !== null) {
      shapes.push(...whisker(place(cell.low), place(cell.high), y + lift, series.paint));
    }
    shapes.push(mark(series.form, place(cell.mean), y, series.paint, 13));
  }
  return shapes;
}

function gapText(
  gap: PlottedGap | null,
  { language, words, shares }: Input,
  width: number,
  y: number,
): Shape[] {
  const write = (value: number) => (shares ? signedPercent : signed)(value, language);
  if (!gap) {
    return [
      textAt(width, y, words.pages.withheld, { anchor: 'end', size: smallSize, fill: 'soft' }),
    ];
  }
  const number = textAt(width < narrow ? width : width - 112, y, write(gap.value), {
    anchor: 'end',
    bold: gap.clear,
    fill: gap.clear ? 'ink' : 'soft',
    size: 14,
  });
  if (gap.low === null || gap.high === null) return [number];
  const interval = `${write(gap.low)} ${words.pages.chart.to} ${write(gap.high)}`;
  const small = { anchor: 'end', size: smallSize - 0.5, fill: 'soft' } as const;
  if (width >= narrow) return [number, textAt(width, y, interval, small)];
  return [
    { ...number, y: number.y - 7 },
    textAt(width, y + 9, `${write(gap.low)}…${write(gap.high)}`, { ...small, size: 10 }),
  ];
}

function legendOf({ estimate }: Input, [first, second]: [Series, Series]): LegendEntry[] {
  const marks = seriesLegend([first, second]);
  if (!estimate) return marks;
  return [
    ...marks,
    {
      text: estimate,
      draw: (x, y) => [{ ...mark(first.form, x, y, first.paint), hollow: true }],
    },
  ];
}
