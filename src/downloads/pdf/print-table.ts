import { paper as colours } from '../../views/charts/palette.ts';
import {
  branch,
  floor,
  leaf,
  makeRoom,
  type Paper,
  room,
  type Structure,
  set,
  sheet,
} from './paper.ts';
import { type Element, find, hasClass, textOf } from './read-markup.ts';

const size = 8;
const gap = 6;

/**
 * Prints a table with its headings tagged and repeated on every page. Columns share the room by
 * the width of their texts.
 */
export function printTable(paper: Paper, table: Element, caption: string): void {
  const { doc } = paper;
  const rows = find(table, 'tr');
  const head = rows.filter((row) => cellsOf(row).every((cell) => cell.tag === 'th'));
  const body = rows.filter((row) => !head.includes(row));
  const widths = widthsOf(paper, rows);
  const structure = branch(paper, paper.structure, 'Table', caption ? { title: caption } : {});
  const print = (row: Element, asArtifact = false) => {
    const height = heightOf(paper, row, widths);
    if (doc.y + height > floor) {
      doc.addPage();
      if (!asArtifact) for (const heading of head) print(heading, true);
    }
    printRow(paper, row, widths, height, asArtifact ? null : structure);
  };
  makeRoom(paper, 60);
  for (const row of [...head, ...body]) print(row);
  structure.end();
  doc.x = sheet.left;
  doc.y += 6;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((cell): cell is Element => typeof cell !== 'string');
}

const spanOf = (cell: Element) => Number(cell.attributes.colspan ?? 1);
const isBold = (cell: Element) => cell.tag === 'th' || find(cell, 'strong').length > 0;

/** Every column gets its widest word; what is left goes by the length of the texts. */
function widthsOf(paper: Paper, rows: readonly Element[]): number[] {
  const least: number[] = [];
  const wanted: number[] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const doc = set(paper, { size, bold: isBold(cell) });
      if (spanOf(cell) === 1) {
        const text = textOf(cell);
        const words = text.split(/[ -]/).map((word) => doc.widthOfString(`${word}-`));
        least[column] = Math.max(least[column] ?? 12, ...words);
        wanted[column] = Math.max(wanted[column] ?? 12, doc.widthOfString(text) + 2);
      }
      column += spanOf(cell);
    }
  }
  const space = room - gap * (least.length - 1);
  const needed = least.reduce((a, b) => a + b, 0);
  if (needed >= space) return least.map((width) => (width * space) / needed);
  const more = wanted.map((width, i) => Math.max(0, width - (least[i] ?? 0)));
  const all = more.reduce((a, b) => a + b, 0);
  const share = all === 0 ? 0 : Math.min(1, (space - needed) / all);
  return least.map((width, i) => width + (more[i] ?? 0) * share);
}

function placesOf(row: Element, widths: readonly number[]) {
  let column = 0;
  let x = sheet.left;
  return cellsOf(row).map((cell) => {
    const spanned = widths.slice(column, column + spanOf(cell));
    const width = spanned.reduce((a, b) => a + b, 0) + gap * Math.max(0, spanned.length - 1);
    const place = { cell, x, width: Math.max(width, 10) };
    column += spanOf(cell);
    x += width + gap;
    return place;
  });
}

function heightOf(paper: Paper, row: Element, widths: readonly number[]): number {
  const heights = placesOf(row, widths).map(({ cell, width }) =>
    set(paper, { size, bold: isBold(cell) }).heightOfString(textOf(cell) || ' ', { width }),
  );
  return Math.max(10, ...heights) + 5;
}

function printRow(
  paper: Paper,
  row: Element,
  widths: readonly number[],
  height: number,
  table: Structure | null,
): void {
  const { doc } = paper;
  const top = doc.y;
  const places = placesOf(row, widths);
  const write = ({ cell, x, width }: (typeof places)[number]) => {
    const soft = hasClass(cell, 'soft');
    const align = hasClass(cell, 'number') ? 'right' : 'left';
    set(paper, { size, bold: isBold(cell), colour: soft ? 'soft' : 'ink' });
    doc.text(textOf(cell).trim(), x, top + 2, { width, align, height: height + 2 });
  };
  if (table) {
    const line = branch(paper, table, 'TR');
    for (const place of places) {
      const isHead = place.cell.tag === 'th';
      const scope = place.cell.attributes.scope === 'row' ? 'Row' : 'Column';
      leaf(paper, line, isHead ? 'TH' : 'TD', () => write(place), isHead ? { scope } : {});
    }
    line.end();
  }
  doc.markContent('Artifact', { type: 'Layout' });
  if (!table) places.forEach(write);
  doc
    .moveTo(sheet.left, top + height)
    .lineTo(sheet.left + room, top + height)
    .lineWidth(0.4)
    .stroke(colours.grid);
  doc.endMarkedContent();
  doc.y = top + height;
}
