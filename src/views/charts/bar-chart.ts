import { percent } from '../../core/language/numbers.ts';
import { type Picture, rect, type Shape, smallSize, textAt, whisker } from './display-list.ts';
import type { Drawn } from './drawn.ts';
import { axis, besideLanes, layOutLanes, pictureOf, scaleTo } from './lanes.ts';

/** One bar per row from 0 to 100 percent, with its number in words beside it. */
export function barChart(input: Drawn<'bars'>, width: number): Picture {
  const { rows, words, language } = input;
  const { said, ...room } = besideLanes(
    width,
    rows.map((row) => row.label),
    rows.map((row) => (row.value === null ? words.pages.withheld : row.text)),
  );
  const lanes = layOutLanes({
    width,
    language,
    top: 8,
    lane: 30,
    ...room,
    bold: rows.map((row) => row.bold ?? false),
  });
  const place = scaleTo(0, 1, lanes.left, lanes.right - 10);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: percent(value, language) }));
  const shapes: Shape[] = [...axis(lanes, ticks, place), ...lanes.labels];
  rows.forEach((row, index) => {
    const y = lanes.middles[index] ?? 0;
    if (row.value !== null) {
      shapes.push(rect(place(0), y - 9, place(row.value) - place(0), 18, 'high1'));
      if (typeof row.low === 'number' && typeof row.high === 'number') {
        shapes.push(...whisker(place(row.low), place(row.high), y, 'ink'));
      }
    }
    const told = said[index];
    if (!told) return;
    shapes.push(
      textAt(width, y, told, {
        anchor: 'end',
        size: smallSize,
        bold: row.bold ?? false,
        fill: row.value === null ? 'soft' : 'ink',
      }),
    );
  });
  return pictureOf(input, width, lanes, shapes);
}
