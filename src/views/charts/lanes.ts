import { localeOf, type StaffLanguage } from '../../core/language/language.ts';
import { type Picture, type Shape, smallSize, textAt, textSize } from './display-list.ts';
import { textWidth, wrapText } from './text-width.ts';

/**
 * The frame most charts share: one lane per row with its label at the left, or above the lane, where
 * reading begins, if the picture is narrow (a phone), and columns of numbers at the right.
 */
export interface Lanes {
  /** Left and right end of the drawing area. */
  left: number;
  right: number;
  /** Top of the first lane and bottom of the last. */
  top: number;
  bottom: number;
  /** The middle of each lane. */
  middles: number[];
  /** The labels, drawn. */
  labels: Shape[];
}

export interface LaneOptions {
  width: number;
  top: number;
  /** Height of a lane without its label. */
  lane: number;
  /** Room for the columns of numbers at the right. */
  numbers: number;
  labels: readonly string[];
  /** Labels to print bold: totals, the index. */
  bold?: readonly boolean[];
  /** Who reads from right to left looks for a label above its lane at the right. */
  language: StaffLanguage;
  /** Widest the label column may get; longer labels wrap. */
  maxLabel?: number;
}

const lineHeight = 16;
const gap = 12;

/** Narrower than this, labels stand above their lane. */
export const narrow = 480;

/**
 * What is said beside each lane, or behind its label where a phone would have no room left for the
 * lane itself.
 */
export function besideLanes(width: number, labels: readonly string[], said: readonly string[]) {
  const widest = 14 + Math.max(0, ...said.map((text) => textWidth(text, smallSize)));
  const beside = width >= narrow || widest <= width / 2;
  return {
    numbers: beside ? widest : 0,
    labels: beside ? labels : labels.map((label, row) => `${label} (${said[row]})`),
    said: beside ? said : said.map(() => ''),
  };
}

export function layOutLanes(options: LaneOptions): Lanes {
  return options.width < narrow ? stacked(options) : besides(options);
}

function besides({ width, top, lane, numbers, labels, bold, maxLabel = 250 }: LaneOptions): Lanes {
  const wrapped = labels.map((label, row) =>
    wrapText(label, textSize, maxLabel, { bold: bold?.[row] ?? false }),
  );
  const widest = Math.max(
    0,
    ...wrapped.flatMap((lines, row) => lines.map((one) => textWidth(one, textSize, bold?.[row]))),
  );
  const left = widest + gap;
  let y = top;
  const middles: number[] = [];
  const shapes: Shape[] = [];
  wrapped.forEach((lines, row) => {
    const height = Math.max(lane, lines.length * lineHeight + 8);
    const middle = y + height / 2;
    middles.push(middle);
    lines.forEach((text, index) => {
      const offset = (index - (lines.length - 1) / 2) * lineHeight;
      shapes.push(
        textAt(left - gap, middle + offset, text, { anchor: 'end', bold: bold?.[row] ?? false }),
      );
    });
    y += height;
  });
  return { left, right: width - numbers, top, bottom: y, middles, labels: shapes };
}

function stacked({ width, top, lane, numbers, labels, bold, language }: LaneOptions): Lanes {
  const atRight = localeOf(language).direction === 'rtl';
  let y = top;
  const middles: number[] = [];
  const shapes: Shape[] = [];
  labels.forEach((label, row) => {
    y += row === 0 ? 0 : 10;
    const isBold = bold?.[row] ?? false;
    for (const text of wrapText(label, textSize, width, { maxLines: 4, bold: isBold })) {
      y += lineHeight;
      const above = y - lineHeight / 2 + 4;
      shapes.push(
        textAt(atRight ? width : 0, above, text, {
          bold: isBold,
          ...(atRight ? { anchor: 'end' } : {}),
        }),
      );
    }
    middles.push(y + lane / 2);
    y += lane;
  });
  return {
    left: 18,
    right: width - Math.max(numbers, 12),
    top,
    bottom: y,
    middles,
    labels: shapes,
  };
}

/** Vertical lines with their values below, on a fixed range. */
export function axis(
  lanes: Pick<Lanes, 'left' | 'right' | 'top' | 'bottom'>,
  ticks: readonly { value: number; text: string }[],
  place: (value: number) => number,
): Shape[] {
  return ticks.flatMap(({ value, text }): Shape[] => [
    {
      kind: 'line',
      x1: place(value),
      x2: place(value),
      y1: lanes.top,
      y2: lanes.bottom,
      stroke: 'grid',
      width: 1,
    },
    textAt(place(value), lanes.bottom + 14, text, {
      anchor: 'middle',
      size: smallSize,
      fill: 'soft',
    }),
  ]);
}

/** A straight scale from values to x, kept inside the drawing area. */
export function scaleTo(from: number, to: number, left: number, right: number) {
  return (value: number): number =>
    left + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (right - left);
}

export interface LegendEntry {
  text: string;
  draw: (x: number, y: number) => Shape[];
}

/** Entries side by side, wrapping when the row is full; returns the shapes and the height used. */
export function legend(entries: readonly LegendEntry[], width: number, left = 0) {
  const shapes: Shape[] = [];
  let x = left;
  let y = 10;
  for (const { text, draw } of entries) {
    const lines = wrapText(text, textSize, width - left - 24);
    const wide = 38 + Math.max(...lines.map((one) => textWidth(one, textSize)));
    if (x > left && x - 16 + wide > width) {
      x = left;
      y += 22;
    }
    shapes.push(...draw(x + 8, y));
    lines.forEach((one, index) => {
      y += index === 0 ? 0 : lineHeight;
      shapes.push(textAt(x + 20, y, one));
    });
    x += wide;
  }
  return { shapes, height: entries.length === 0 ? 0 : y + 18 };
}

/** The picture of a chart of lanes, with room for the axis below the last. */
export function pictureOf(
  { title, description }: Pick<Picture, 'title' | 'description'>,
  width: number,
  { bottom }: Lanes,
  shapes: Shape[],
): Picture {
  return { width, height: bottom + 28, title, description, shapes };
}
