import { decimal } from '../../core/language/numbers.ts';
import type { HeatCell } from '../../core/report/model/chart.ts';
import type { Tone } from '../../core/report/model/table.ts';
import { type Paint, type Picture, rect, type Shape, smallSize, textAt } from './display-list.ts';
import type { Drawn } from './drawn.ts';
import { legend, narrow } from './lanes.ts';
import { textWidth, wrapText } from './text-width.ts';

type Input = Drawn<'heat'>;

const fills: Record<Tone, Paint> = {
  [-2]: 'low2',
  [-1]: 'low1',
  0: 'blank',
  1: 'high1',
  2: 'high2',
};

/** Rows × columns of means as numbers; only cells that clear the threshold take colour. */
export function heatMap(input: Input, width: number): Picture {
  const { rows, columns } = input;
  const isNarrow = width < narrow;
  const labels = rows.map((row) =>
    wrapText(row.label, 13, isNarrow ? width : 205, { maxLines: 2, bold: row.bold ?? false }),
  );
  const widest = Math.max(
    0,
    ...labels.flatMap((lines, row) => lines.map((text) => textWidth(text, 13, rows[row]?.bold))),
  );
  const left = isNarrow ? 0 : Math.min(220, widest + 12);
  const headings = columns.map((text) => wrapText(text, smallSize, 150, { maxLines: 2 }));
  const tallest = Math.max(0, ...headings.flat().map((text) => textWidth(text, smallSize)));
  const slant = isNarrow ? 90 : 50;
  const overhang = isNarrow
    ? 0
    : Math.max(72, Math.min(84, tallest * Math.cos((slant * Math.PI) / 180)));
  const cell = (width - left - overhang) / Math.max(1, columns.length);
  const top = 12 + tallest * Math.sin((slant * Math.PI) / 180) + 14;
  const shapes: Shape[] = [];
  headings.forEach((lines, column) => {
    const x = left + cell * (column + 0.5);
    lines.forEach((text, row) => {
      const shift = ((row - (lines.length - 1) / 2) * 13) / Math.sin((slant * Math.PI) / 180);
      shapes.push({
        kind: 'text',
        x: x + 4 + shift,
        y: top - 8,
        text,
        size: smallSize,
        anchor: 'start',
        fill: 'ink',
        rotate: -slant,
      });
    });
  });
  const rowHeight = isNarrow ? 30 : 28;
  let y = top;
  rows.forEach((row, index) => {
    const lines = labels[index] ?? [];
    if (isNarrow) {
      for (const text of lines) {
        y += 17;
        shapes.push(textAt(0, y - 7, text, { bold: row.bold ?? false }));
      }
      y += 3;
    } else {
      lines.forEach((text, at) => {
        const middle = y + rowHeight / 2 + (at - (lines.length - 1) / 2) * 13;
        const size = lines.length > 1 ? smallSize : 13;
        shapes.push(
          textAt(left - 10, middle, text, { anchor: 'end', bold: row.bold ?? false, size }),
        );
      });
    }
    const people = textAt(width, isNarrow ? y - 10 : y + rowHeight / 2, peopleOf(row.cells), {
      anchor: 'end',
      size: smallSize,
      fill: 'soft',
    });
    if (people.text) shapes.push(people);
    row.cells.forEach((one, column) => {
      shapes.push(...drawCell(one, left + column * cell, y, cell, rowHeight, input, isNarrow));
    });
    y += rowHeight + (row.bold ? 6 : 0);
  });
  const key = legend(legendOf(input), width);
  return {
    width,
    height: y + 14 + key.height,
    title: input.title,
    description: input.description,
    shapes: [...shapes, ...key.shapes.map((shape) => lower(shape, y + 14))],
  };
}

/** How many answers the cells of a row rest on: `n=27` or `n=27–28`. */
function peopleOf(cells: readonly (HeatCell | null)[]): string {
  const people = cells.flatMap((cell) => (cell ? [cell.n] : []));
  if (people.length === 0) return '';
  const [least, most] = [Math.min(...people), Math.max(...people)];
  return least === most ? `n=${least}` : `n=${least}–${most}`;
}

function drawCell(
  one: HeatCell | null,
  x: number,
  y: number,
  width: number,
  height: number,
  { language, digits = 1 }: Input,
  isNarrow: boolean,
): Shape[] {
  const box = rect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, fills[one?.tone ?? 0]);
  const strong = Math.abs(one?.tone ?? 0) === 2;
  return [
    one ? box : { ...box, fill: 'surface', stroke: 'grid' },
    textAt(x + width / 2, y + height / 2, one ? decimal(one.mean, language, digits) : '–', {
      anchor: 'middle',
      size: isNarrow ? 12 : 13,
      fill: one ? (strong ? 'on-strong' : 'on-light') : 'soft',
      bold: Boolean(one && one.tone !== 0),
    }),
  ];
}

function legendOf({ tones, words }: Input) {
  const order: Tone[] = [-2, -1, 0, 1, 2];
  const swatch = (fill: Paint) => (x: number, y: number) => [rect(x - 8, y - 7, 16, 14, fill)];
  return [
    ...order.flatMap((tone, index) => {
      const text = tones?.[index];
      return text ? [{ text, draw: swatch(fills[tone]) }] : [];
    }),
    {
      text: words.pages.withheld,
      draw: (x: number, y: number): Shape[] => [
        textAt(x, y, '–', { anchor: 'middle', fill: 'soft' }),
      ],
    },
  ];
}

function lower(shape: Shape, by: number): Shape {
  if (shape.kind === 'line') return { ...shape, y1: shape.y1 + by, y2: shape.y2 + by };
  if (shape.kind === 'polyline') return shape;
  return { ...shape, y: shape.y + by };
}
