import { decimal, score } from '../../core/language/numbers.ts';
import { line, mark, type Picture, type Shape, smallSize, textAt } from './display-list.ts';
import type { Drawn } from './drawn.ts';
import { type LegendEntry, legend, narrow, scaleTo } from './lanes.ts';
import { seriesLegend, seriesOf, ticksOf } from './series.ts';

const tall = 200;
const low = 170;
const lowest = 120;

/**
 * A line over measurements with the interval of every point, on a fixed range. One of several small
 * pictures leaves the legend to the first and is lower.
 */
export function lineChart(input: Drawn<'lines'>, width: number, small = false): Picture {
  const { moments, groups, values } = input;
  const [whole = '', ...others] = groups;
  const series = seriesOf(others, whole).map((one, place) => ({
    ...one,
    values: values[place] ?? [],
  }));
  const start: LegendEntry[] = input.start
    ? [{ text: input.start.text, draw: (x, y) => [dashed(x - 8, x + 7, y)] }]
    : [];
  const key = small
    ? { shapes: [], height: 0 }
    : legend([...seriesLegend(series), ...start], width);
  const area = {
    left: 30,
    right: width - 44,
    top: key.height + 14,
    bottom: key.height + (small ? lowest : width < narrow ? low : tall),
  };
  const last = Math.max(1, ...moments.map((moment) => moment.at));
  const across = scaleTo(0, last, area.left + 18, area.right - 6);
  const up = scaleTo(input.from, input.to, area.bottom, area.top);
  const shapes: Shape[] = [...key.shapes];
  for (const tick of ticksIn(input)) {
    const y = up(tick.value);
    shapes.push(line(area.left, y, area.right, y, 'grid'));
    const look = { anchor: 'end', size: smallSize, fill: 'soft' } as const;
    shapes.push(textAt(area.left - 8, y, tick.text, look));
  }
  if (input.start) {
    const y = up(input.start.value);
    shapes.push(dashed(area.left, area.right, y));
  }
  for (const { at, text } of moments) {
    const look = { anchor: 'middle', size: smallSize, fill: 'soft' } as const;
    shapes.push(textAt(across(at), area.bottom + 16, text, look));
  }
  const ends: { y: number; shape: Shape }[] = [];
  series.forEach((one, lane) => {
    const shift = (lane - (series.length - 1) / 2) * 8;
    const points = one.values.flatMap((value, index) =>
      value ? [{ value, x: across(moments[index]?.at ?? 0) + shift }] : [],
    );
    shapes.push({
      kind: 'polyline',
      points: points.map(({ x, value }) => [x, up(value.mean)] as const),
      stroke: one.paint,
      width: 2,
    });
    for (const { value, x } of points) {
      if (value.low !== null && value.high !== null) {
        shapes.push(line(x, up(value.low), x, up(value.high), one.paint, 1.5));
      }
      shapes.push(mark(one.form, x, up(value.mean), one.paint, 11));
    }
    const end = points.at(-1);
    if (end) {
      const text = score(end.value.mean, input.language);
      const y = up(end.value.mean);
      ends.push({ y, shape: textAt(width - 30, y, text, { bold: true, fill: one.paint }) });
    }
  });
  shapes.push(...apart(ends));
  return {
    width,
    height: area.bottom + 30,
    title: input.title,
    description: input.description,
    shapes,
  };
}

/** Half points where the axis shows no more than two, whole ones otherwise. */
function ticksIn({ from, to, language }: Drawn<'lines'>) {
  const step = to - from > 2 ? (to - from > 5 ? 2 : 1) : 0.5;
  return ticksOf(from, to, step).map(({ value }) => ({
    value,
    text: decimal(value, language, step < 1 ? 1 : 0),
  }));
}

function dashed(from: number, to: number, y: number): Shape {
  return { ...line(from, y, to, y, 'soft', 1), dashed: true };
}

/** Moves the numbers at the ends of the lines apart so that none covers another. */
function apart(ends: { y: number; shape: Shape }[]): Shape[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  return sorted.map(({ y, shape }) => {
    const moved = Math.max(y, lowest + 15);
    lowest = moved;
    return shape.kind === 'text' ? { ...shape, y: shape.y + moved - y } : shape;
  });
}
