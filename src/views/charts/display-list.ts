/**
 * A chart as data: rectangles, lines, marks and texts in a fixed coordinate system whose unit is
 * one CSS pixel (or one PDF point), origin at the top left. `svg.tsx` draws it for a page; a PDF
 * writer can draw the same list. Nothing here knows HTML, colours or languages.
 */

/** A role a colour plays; `palette.ts` says which colour that is on paper, the stylesheet on screen. */
export type Paint =
  | 'ink'
  | 'soft'
  | 'grid'
  | 'axis'
  | 'bar'
  | 'blank'
  | 'surface'
  | 'accent'
  | 'high2'
  | 'high1'
  | 'mid'
  | 'low1'
  | 'low2'
  | 'on-strong'
  | 'on-light'
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4';

/** Marks differ in form as well as colour, so that they can be told apart in grey. */
export type MarkForm = 'circle' | 'diamond' | 'square' | 'triangle';

export interface Rect {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Paint;
  stroke?: Paint;
  radius?: number;
}

export interface Line {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: Paint;
  width: number;
  dashed?: boolean;
}

interface Polyline {
  kind: 'polyline';
  points: readonly (readonly [number, number])[];
  stroke: Paint;
  width: number;
}

export interface Mark {
  kind: 'mark';
  form: MarkForm;
  x: number;
  y: number;
  /** Width of the form in units. */
  size: number;
  fill: Paint;
  /** Only the outline: an estimate rather than a measurement. */
  hollow?: boolean;
}

export interface TextShape {
  kind: 'text';
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  fill: Paint;
  bold?: boolean;
  /** Degrees clockwise around (x, y). */
  rotate?: number;
}

export type Shape = Rect | Line | Polyline | Mark | TextShape;

export interface Picture {
  width: number;
  height: number;
  /** What the picture is, as a caption would say it. */
  title: string;
  /** How to read it and what stands out, in a sentence or two. */
  description: string;
  shapes: Shape[];
}

export const textSize = 13;
export const smallSize = 11.5;

/** A line of text with its baseline so that it stands centred on `y`. */
export function textAt(
  x: number,
  y: number,
  text: string,
  more: Partial<Omit<TextShape, 'kind' | 'x' | 'y' | 'text'>> = {},
): TextShape {
  const size = more.size ?? textSize;
  return {
    kind: 'text',
    x,
    y: y + size * 0.35,
    text,
    anchor: 'start',
    fill: 'ink',
    ...more,
    size,
  };
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Paint,
  width = 1,
): Line {
  return { kind: 'line', x1, y1, x2, y2, stroke, width };
}

export function rect(x: number, y: number, width: number, height: number, fill: Paint): Rect {
  return { kind: 'rect', x, y, width: Math.max(0, width), height, fill };
}

export function mark(form: MarkForm, x: number, y: number, fill: Paint, size = 12): Mark {
  return { kind: 'mark', form, x, y, fill, size };
}

/** An interval: a line from low to high with caps. */
export function whisker(low: number, high: number, y: number, stroke: Paint): Line[] {
  const cap = 4;
  return [
    line(low, y, high, y, stroke, 1.5),
    line(low, y - cap, low, y + cap, stroke, 1.5),
    line(high, y - cap, high, y + cap, stroke, 1.5),
  ];
}
