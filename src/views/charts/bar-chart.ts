import type { ChartFrame } from './chart-words.ts';
import {
  type Paint,
  type Picture,
  rect,
  type Shape,
  smallSize,
  textAt,
  whisker,
} from './display-list.ts';
import { axis, layOutLanes, scaleTo } from './lanes.ts';
import { textWidth } from './text-width.ts';

export interface BarRow {
  label: string;
  bold?: boolean;
  /** Null where the release carries nothing. */
  value: number | null;
  low?: number | null;
  high?: number | null;
  /** The number in words, at the right of the bar. */
  text: string;
  paint?: Paint;
}

export interface BarChartInput extends ChartFrame {
  from: number;
  to: number;
  ticks: readonly { value: number; text: string }[];
  /** Heading of the number in the table. */
  heading: string;
  rows: readonly BarRow[];
}

/** One bar per row from the zero of a fixed range, with its number in words beside it. */
export function barChart(input: BarChartInput, width: number): Picture {
  const { rows, words } = input;
  const texts = rows.map((row) => (row.value === null ? words.withheld : row.text));
  const lanes = layOutLanes({
    width,
    top: 8,
    lane: 30,
    numbers: 14 + Math.max(0, ...texts.map((text) => textWidth(text, smallSize))),
    labels: rows.map((row) => row.label),
    bold: rows.map((row) => row.bold ?? false),
  });
  const place = scaleTo(input.from, input.to, lanes.left, lanes.right - 10);
  const zero = place(Math.max(input.from, Math.min(input.to, 0)));
  const shapes: Shape[] = [...axis(lanes, input.ticks, place), ...lanes.labels];
  rows.forEach((row, index) => {
    const y = lanes.middles[index] ?? 0;
    if (row.value !== null) {
      const end = place(row.value);
      const paint = row.paint ?? 'high1';
      shapes.push(rect(Math.min(zero, end), y - 9, Math.abs(end - zero), 18, paint));
      if (typeof row.low === 'number' && typeof row.high === 'number') {
        shapes.push(...whisker(place(row.low), place(row.high), y, 'ink'));
      }
    }
    shapes.push(
      textAt(width, y, texts[index] ?? '', {
        anchor: 'end',
        size: smallSize,
        bold: row.bold ?? false,
        fill: row.value === null ? 'soft' : 'ink',
      }),
    );
  });
  return {
    width,
    height: lanes.bottom + 28,
    title: input.title,
    description: input.description,
    shapes,
    table: {
      head: [words.subject, input.heading],
      rows: rows.map((row, index) => [row.label, texts[index] ?? '']),
    },
  };
}
