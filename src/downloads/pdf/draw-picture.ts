import type { Picture, Shape } from '../../views/charts/display-list.ts';
import { paper as colours } from '../../views/charts/palette.ts';
import { outline } from '../../views/charts/svg.tsx';
import { floor, isShort, leaf, makeRoom, type Paper, type Pdf, room, sheet } from './paper.ts';

/** How much smaller than wanted a picture may get to stay on the page it belongs to. */
const leastShrink = 0.8;
/** The same where the page would otherwise stay less than half full: letters of six points. */
const leastBeforeHalf = 0.72;

/** Points per unit at which the letters of a picture are as large as those around it. */
const natural = 0.68;

/** Points a picture takes down the page, in its own proportions, on one page at most. */
function wantedHeight({ width, height }: Picture, heading: number): number {
  const scale = Math.min(natural, room / width);
  return Math.min(scale * height, floor - sheet.top - heading - 10);
}

/**
 * Goes to a new page when a picture and the `heading` points above it do not fit, unless it fits
 * when drawn a little smaller.
 */
export function makeRoomForPicture(paper: Paper, picture: Picture, heading: number): void {
  const least = isShort(paper) ? leastBeforeHalf : leastShrink;
  makeRoom(paper, heading + wantedHeight(picture, heading) * least + 10);
}

/**
 * Draws the display list of a chart as vectors, in the colours of the palette for paper. Its title
 * and description become the alternative text.
 */
export function drawPicture(paper: Paper, picture: Picture): void {
  const { doc } = paper;
  makeRoomForPicture(paper, picture, 0);
  const { width, height, title, description } = picture;
  const tall = Math.min(wantedHeight(picture, 0), floor - doc.y - 10);
  const scale = tall / height;
  const [left, top] = [sheet.left, doc.y + 2];
  leaf(
    paper,
    paper.structure,
    'Figure',
    () => {
      doc.save();
      doc.translate(left, top).scale(scale);
      for (const shape of picture.shapes) draw(doc, shape);
      doc.restore();
    },
    {
      alt: `${title}. ${description}`,
      bbox: [left, top, left + width * scale, top + height * scale],
    },
  );
  doc.x = sheet.left;
  doc.y = top + height * scale + 8;
}

function draw(doc: Pdf, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      if (radius) doc.roundedRect(x, y, width, height, radius);
      else doc.rect(x, y, width, height);
      doc.lineWidth(1);
      if (shape.stroke) doc.fillAndStroke(colours[shape.fill], colours[shape.stroke]);
      else doc.fill(colours[shape.fill]);
      return;
    }
    case 'line':
      doc.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).lineWidth(shape.width);
      if (shape.dashed) doc.dash(2, { space: 3 });
      doc.stroke(colours[shape.stroke]);
      if (shape.dashed) doc.undash();
      return;
    case 'polyline':
      shape.points.forEach(([x, y], place) => {
        if (place === 0) doc.moveTo(x, y);
        else doc.lineTo(x, y);
      });
      doc.lineWidth(shape.width).stroke(colours[shape.stroke]);
      return;
    case 'mark': {
      const ends = shape.hollow
        ? (['surface', shape.fill] as const)
        : ([shape.fill, 'surface'] as const);
      doc.path(outline(shape)).lineWidth(2).fillAndStroke(colours[ends[0]], colours[ends[1]]);
      return;
    }
    case 'text':
      write(doc, shape);
  }
}

function write(doc: Pdf, shape: Extract<Shape, { kind: 'text' }>): void {
  const { x, y, text, size, bold, fill, anchor, rotate } = shape;
  doc
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(colours[fill]);
  const width = doc.widthOfString(text);
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  doc.save();
  if (rotate) doc.rotate(rotate, { origin: [x, y] });
  doc.text(text, x - shift, y, { lineBreak: false, baseline: 'alphabetic' });
  doc.restore();
}
