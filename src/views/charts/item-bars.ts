import { percent } from '../../core/language/numbers.ts';
import {
  line,
  type Paint,
  type Picture,
  rect,
  type Shape,
  smallSize,
  textAt,
} from './display-list.ts';
import type { Drawn } from './drawn.ts';
import { axis, layOutLanes, legend, pictureOf, scaleTo } from './lanes.ts';
import { textWidth } from './text-width.ts';

const five: Paint[] = ['low2', 'low1', 'mid', 'high1', 'high2'];
const three: Paint[] = ['low1', 'mid', 'high1'];

/**
 * Answers per item as bars around the middle of the neutral answer: agreement to the right,
 * disagreement to the left. The range is fixed, and reaches further left only where a bar would not
 * fit.
 */
export function itemBars(input: Drawn<'answers'>, width: number): Picture {
  const { rows, words, language, options } = input;
  const fills = fillsOf(options);
  const key = legend(
    options.map((text, index) => ({
      text,
      draw: (x, y) => [rect(x - 8, y - 7, 16, 14, fills[index] ?? 'mid')],
    })),
    width,
  );
  const lanes = layOutLanes({
    width,
    top: key.height + 8,
    lane: 34,
    numbers: 60,
    labels: rows.map((row) => row.label),
    maxLabel: 290,
  });
  const far = rows.some((row) => row.counts && reachLeft(row.counts) > 0.75);
  const from = far ? -1 : -0.75;
  const place = scaleTo(from, 1, lanes.left, lanes.right - 14);
  const ticks = [from, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((value) => ({
    value,
    text: percent(Math.abs(value), language),
  }));
  const shapes: Shape[] = [...key.shapes, ...axis(lanes, ticks, place), ...lanes.labels];
  rows.forEach((row, index) => {
    const y = lanes.middles[index] ?? 0;
    const total = sum(row.counts ?? []);
    if (!row.counts || total === 0) {
      shapes.push(
        textAt(place(0), y, words.pages.withheld, {
          anchor: 'middle',
          size: smallSize,
          fill: 'soft',
        }),
      );
      return;
    }
    shapes.push(...bar(row.counts, total, place, y, input));
    shapes.push(textAt(width, y, `n=${total}`, { anchor: 'end', size: smallSize, fill: 'soft' }));
  });
  shapes.push({ ...line(place(0), lanes.top, place(0), lanes.bottom, 'axis'), dashed: true });
  return pictureOf(input, width, lanes, shapes);
}

function bar(
  counts: readonly number[],
  total: number,
  place: (value: number) => number,
  y: number,
  { language, options }: Drawn<'answers'>,
): Shape[] {
  const fills = fillsOf(options);
  const shares = counts.map((count) => count / total);
  let at = -reachLeft(counts);
  return shares.flatMap((share, option): Shape[] => {
    const [left, right] = [place(at), place(at + share)];
    at += share;
    const strong = fills[option] === 'low2' || fills[option] === 'high2';
    const text = percent(share, language);
    const room = textWidth(text, smallSize) + 2;
    return [
      rect(left, y - 11, right - left, 22, fills[option] ?? 'mid'),
      ...(right - left < room
        ? []
        : [
            textAt((left + right) / 2, y, text, {
              anchor: 'middle',
              size: smallSize,
              fill: strong ? 'on-strong' : 'on-light',
            }),
          ]),
    ];
  });
}

/** How far the bar reaches left of the middle of the neutral answer, as a share. */
function reachLeft(counts: readonly number[]): number {
  const middle = (counts.length - 1) / 2;
  return (sum(counts.slice(0, middle)) + (counts[middle] ?? 0) / 2) / (sum(counts) || 1);
}

function fillsOf(options: readonly string[]): Paint[] {
  return options.length === 3 ? three : five;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
