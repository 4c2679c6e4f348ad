import { paper as colours } from '../../views/charts/palette.ts';
import { floor, leaf, makeRoom, type Paper, type Pdf, room, sheet } from './paper.ts';
import { type Element, find, textOf } from './read-markup.ts';

/** How much smaller than wanted a picture may get to stay on the page it belongs to. */
const leastShrink = 0.8;

/** Points per unit at which the letters of a picture are as large as those around it. */
const natural = 0.68;

/** Points a picture takes down the page, in its own proportions, on one page at most. */
function wantedHeight({ attributes }: Element, heading: number): number {
  const scale = Math.min(natural, room / Number(attributes.width));
  return Math.min(scale * Number(attributes.height), floor - sheet.top - heading - 10);
}

/**
 * Goes to a new page when a picture and the `heading` points above it do not fit, unless it fits
 * when drawn a little smaller.
 */
export function makeRoomForPicture(paper: Paper, svg: Element, heading: number): void {
  makeRoom(paper, heading + wantedHeight(svg, heading) * leastShrink + 10);
}

/**
 * Draws an SVG of the report's own charts as vectors: rectangles, lines, paths and texts, in the
 * colours of the palette for paper. Its title and description become the alternative text.
 */
export function drawPicture(paper: Paper, svg: Element): void {
  const { doc } = paper;
  makeRoomForPicture(paper, svg, 0);
  const width = Number(svg.attributes.width);
  const height = Number(svg.attributes.height);
  const tall = Math.min(wantedHeight(svg, 0), floor - doc.y - 10);
  const scale = tall / height;
  const [left, top] = [sheet.left, doc.y + 2];
  const said = [...find(svg, 'title'), ...find(svg, 'desc')].map(textOf).join('. ');
  leaf(
    paper,
    paper.structure,
    'Figure',
    () => {
      doc.save();
      doc.translate(left, top).scale(scale);
      for (const shape of svg.children) if (typeof shape !== 'string') draw(doc, shape);
      doc.restore();
    },
    { alt: said, bbox: [left, top, left + width * scale, top + height * scale] },
  );
  doc.x = sheet.left;
  doc.y = top + height * scale + 8;
}

type Colour = keyof typeof colours;

function draw(doc: Pdf, shape: Element): void {
  if (shape.tag === 'text') write(doc, shape);
  else if (outline(doc, shape)) paint(doc, shape);
}

/** Lays the outline of a shape; false where there is none to lay. */
function outline(doc: Pdf, { tag, attributes }: Element): boolean {
  const number = (name: string) => Number(attributes[name] ?? 0);
  if (tag === 'rect') {
    const place = [number('x'), number('y'), number('width'), number('height')] as const;
    if (number('rx') > 0) doc.roundedRect(...place, number('rx'));
    else doc.rect(...place);
  } else if (tag === 'line') {
    doc.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
  } else if (tag === 'polyline') {
    (attributes.points ?? '').split(' ').forEach((point, i) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      if (i === 0) doc.moveTo(x, y);
      else doc.lineTo(x, y);
    });
  } else if (tag === 'path') doc.path(attributes.d ?? '');
  else return false;
  return true;
}

/** The colour of a role: `f-` fills, `s-` strokes. */
function colourOf({ attributes }: Element, role: 'f' | 's'): string | null {
  const found = (attributes.class ?? '').split(' ').find((one) => one.startsWith(`${role}-`));
  return found ? (colours[found.slice(2) as Colour] ?? null) : null;
}

function paint(doc: Pdf, shape: Element): void {
  const fill = shape.attributes.fill === 'none' ? null : colourOf(shape, 'f');
  const stroke = colourOf(shape, 's');
  doc.lineWidth(Number(shape.attributes['stroke-width'] ?? 1));
  const dashes = shape.attributes['stroke-dasharray']?.split(' ').map(Number);
  if (dashes) doc.dash(dashes[0] ?? 2, { space: dashes[1] ?? 2 });
  if (fill && stroke) doc.fillAndStroke(fill, stroke);
  else if (fill) doc.fill(fill);
  else if (stroke) doc.stroke(stroke);
  if (dashes) doc.undash();
}

function write(doc: Pdf, shape: Element): void {
  const { attributes } = shape;
  const text = textOf(shape);
  const [x, y] = [Number(attributes.x), Number(attributes.y)];
  const heavy = Number(attributes['font-weight'] ?? 400) > 500;
  doc
    .font(heavy ? 'bold' : 'regular')
    .fontSize(Number(attributes['font-size'] ?? 13))
    .fillColor(colourOf(shape, 'f') ?? colours.ink);
  const width = doc.widthOfString(text);
  const shift = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0;
  const turn = /rotate\((-?[\d.]+)/.exec(attributes.transform ?? '')?.[1];
  doc.save();
  if (turn) doc.rotate(Number(turn), { origin: [x, y] });
  doc.text(text, x - shift, y, { lineBreak: false, baseline: 'alphabetic' });
  doc.restore();
}
