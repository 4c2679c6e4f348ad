import { decimal, signed } from '../../core/language/numbers.ts';
import type { ChartFrame, PlottedMean } from './chart-words.ts';
import {
  mark,
  type Picture,
  rect,
  type Shape,
  smallSize,
  textAt,
  whisker,
} from './display-list.ts';
import { axis, type LegendEntry, layOutLanes, legend, narrow, scaleTo } from './lanes.ts';
import { meanInWords, type Series, seriesLegend, ticksOf } from './series.ts';

/** A difference with its interval; `clear` when the interval clears the threshold. */
export interface PlottedGap {
  value: number;
  low: number | null;
  high: number | null;
  clear: boolean;
}

export interface DumbbellRow {
  label: string;
  bold?: boolean;
  first: PlottedMean | null;
  second: PlottedMean | null;
  /** What the first expect of the second: an outlined mark, no interval. */
  estimate?: number | null;
  gap: PlottedGap | null;
}

export interface DumbbellInput extends ChartFrame {
  from: number;
  to: number;
  first: Series;
  second: Series;
  /** The name of the estimate in the legend; without it none is drawn. */
  estimateName?: string;
  rows: readonly DumbbellRow[];
}

/**
 * Two means per row and what lies between them. The connection takes colour, and the number bold,
 * only where the interval of the difference clears the threshold.
 */
export function dumbbellChart(input: DumbbellInput, width: number): Picture {
  const { first, second, rows, words } = input;
  const key = legend(legendOf(input), width);
  const lanes = layOutLanes({
    width,
    top: key.height + 8,
    lane: 40,
    numbers: width < narrow ? 64 : 172,
    labels: rows.map((row) => row.label),
    bold: rows.map((row) => row.bold ?? false),
  });
  const place = scaleTo(input.from, input.to, lanes.left + 8, lanes.right - 12);
  const shapes: Shape[] = [
    ...key.shapes,
    ...axis(lanes, ticksOf(input.from, input.to), place),
    ...lanes.labels,
  ];
  rows.forEach((row, index) => {
    const y = lanes.middles[index] ?? 0;
    shapes.push(...drawRow(row, input, place, y), ...gapText(row.gap, input, width, y));
  });
  return {
    width,
    height: lanes.bottom + 28,
    title: input.title,
    description: input.description,
    shapes,
    table: {
      head: [
        words.subject,
        first.name,
        second.name,
        ...(input.estimateName ? [input.estimateName] : []),
        words.gap,
      ],
      rows: rows.map((row) => [
        row.label,
        meanInWords(row.first, input),
        meanInWords(row.second, input),
        ...(input.estimateName ? [estimateInWords(row, input)] : []),
        gapInWords(row.gap, input),
      ]),
    },
  };
}

function drawRow(
  row: DumbbellRow,
  { first, second, estimateName }: DumbbellInput,
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
  if (estimateName && row.estimate !== undefined && row.estimate !== null) {
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
  { language, words }: DumbbellInput,
  width: number,
  y: number,
): Shape[] {
  if (!gap) {
    return [textAt(width, y, words.withheld, { anchor: 'end', size: smallSize, fill: 'soft' })];
  }
  const number = textAt(width < narrow ? width : width - 112, y, signed(gap.value, language), {
    anchor: 'end',
    bold: gap.clear,
    fill: gap.clear ? 'ink' : 'soft',
    size: 14,
  });
  if (gap.low === null || gap.high === null) return [number];
  const interval = `${signed(gap.low, language)} ${words.to} ${signed(gap.high, language)}`;
  const small = { anchor: 'end', size: smallSize - 0.5, fill: 'soft' } as const;
  if (width >= narrow) return [number, textAt(width, y, interval, small)];
  const lowest = signed(gap.low, language);
  return [
    { ...number, y: number.y - 7 },
    textAt(width, y + 9, `${lowest}…${signed(gap.high, language)}`, { ...small, size: 10 }),
  ];
}

function legendOf({ first, second, estimateName }: DumbbellInput): LegendEntry[] {
  const marks = seriesLegend([first, second]);
  if (!estimateName) return marks;
  return [
    ...marks,
    {
      text: estimateName,
      draw: (x, y) => [{ ...mark(first.form, x, y, first.paint), hollow: true }],
    },
  ];
}

function estimateInWords(row: DumbbellRow, { language, words }: DumbbellInput): string {
  return typeof row.estimate === 'number' ? decimal(row.estimate, language) : words.withheld;
}

function gapInWords(gap: PlottedGap | null, { language, words }: DumbbellInput): string {
  if (!gap) return words.withheld;
  if (gap.low === null || gap.high === null) return signed(gap.value, language);
  return `${signed(gap.value, language)} (${signed(gap.low, language)} ${words.to} ${signed(gap.high, language)})`;
}
