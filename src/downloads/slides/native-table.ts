import type PptxGenJS from 'pptxgenjs';
import { cellText, numberText } from '../../core/report/model/cell-text.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { Column, Table, TableCell, Tone } from '../../core/report/model/table.ts';
import { textWidth, wrapText } from '../../views/charts/text-width.ts';
import { body, colour, font } from './deck.ts';

/** Rows of a table that is read from the back of a room. */
const mostRows = 14;
/** Heads that stand upright: the size of their letters, and points for a line unless a word takes more. */
const upright = { size: 10, line: 104 };
/** Inches above and below the letters of a row. */
const padding = 4 / 72;

const fills: Record<Tone, { fill: string; ink: string }> = {
  [-2]: { fill: colour('low2'), ink: colour('on-strong') },
  [-1]: { fill: colour('low1'), ink: colour('on-light') },
  0: { fill: colour('surface'), ink: colour('ink') },
  1: { fill: colour('high1'), ink: colour('on-light') },
  2: { fill: colour('high2'), ink: colour('on-strong') },
};

interface Look {
  x?: number;
  y?: number;
  /** Inches a column, first to last. */
  widths: readonly number[];
  /** Sizes of letters, the first that all rows fit in; the last where none does. */
  sizes: readonly number[];
  /** Heads that stand upright, for narrow columns with long words. */
  standing?: boolean;
}

/**
 * A native table; the first row is its heading. A heat map shows its means alone, with the answers
 * of a row behind its name.
 * @returns titles of the rows for which there was no room
 */
export function addTable(
  slide: PptxGenJS.Slide,
  table: Table,
  reader: Reader,
  { x = body.x, y = body.y, widths, sizes, standing = false }: Look,
): string[] {
  const grid = Boolean(table.across?.grid);
  const line = standing ? uprightLine(table.columns) : 0;
  const head = table.columns.map(({ title }, column) => {
    const options = { bold: true, fill: { color: colour('blank') } };
    if (!standing || column === 0) return { text: column === 0 && grid ? '' : title, options };
    const text = inLines(title, line).join('\n');
    return {
      text,
      options: { ...options, textDirection: 'vert270' as const, fontSize: upright.size },
    };
  });
  // Programs draw a row taller than it is asked to be rather than break an upright line.
  const uprightHead = (line + 18) / 72;
  const all = table.rows.map((row) =>
    table.columns.map((column, at): PptxGenJS.TableCell => {
      const cell = row[at] ?? null;
      if (at === 0) {
        const people = grid ? peopleIn(row.slice(1)) : '';
        return { text: cellText(cell, column, reader) + people };
      }
      return grid ? heatCell(cell, reader) : plainCell(cell, column, reader);
    }),
  );
  const heights = (size: number) =>
    all.map((row) => Math.max(standing ? 0.3 : 0, heightOf(row, widths, size)));
  const headOf = (size: number) => (standing ? uprightHead : heightOf(head, widths, size));
  const fits = (size: number) =>
    sumOf([headOf(size), ...heights(size)]) <= bottom - y &&
    (standing || [head, ...all].every((row) => keepsWords(row, widths, size)));
  const size = (all.length <= mostRows && sizes.find(fits)) || (sizes.at(-1) ?? 12);
  const kept = mostTelling(table.rows, heights(size), bottom - y - headOf(size));
  const rows = all.filter((_, at) => kept.has(at));
  slide.addTable([head, ...rows], {
    x,
    y,
    w: widths.reduce((sum, width) => sum + width, 0),
    colW: [...widths],
    ...(standing ? { rowH: [uprightHead, ...rows.map(() => 0.3)] } : {}),
    fontFace: font,
    fontSize: size,
    color: colour('ink'),
    border: { type: 'solid', pt: 0.5, color: colour('grid') },
    valign: 'middle',
    margin: [2, 5, 2, 5],
  });
  return table.rows.flatMap(([title], at) =>
    kept.has(at) ? [] : [typeof title === 'string' ? title : ''],
  );
}

/** Points that the lines of upright heads may take: as few as leave every word whole. */
function uprightLine(columns: readonly Column[]): number {
  const words = columns.slice(1).flatMap(({ title }) => title.split(/\s+/));
  return Math.max(upright.line, ...words.map((word) => textWidth(word, upright.size, true)));
}

const inLines = (title: string, line: number) =>
  wrapText(title, upright.size, line, { maxLines: 4, bold: true });

/** The lowest place for a table, in inches; what is said below it stands there. */
const bottom = body.y + body.h;

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Whether each word of a row has room on a line of its column: a broken one is hard to read. */
function keepsWords(row: readonly PptxGenJS.TableCell[], widths: readonly number[], size: number) {
  return row.every(({ text, options }, at) =>
    String(text ?? '')
      .split(/\s+/)
      .every((word) => textWidth(word, size, options?.bold) <= (widths[at] ?? 1) * 72 - 10),
  );
}

/** Inches that a row takes, as far as can be told without drawing it: letters are half as wide as tall. */
function heightOf(row: readonly PptxGenJS.TableCell[], widths: readonly number[], size: number) {
  const lines = row.map(({ text }, at) => {
    const perLine = Math.floor(((widths[at] ?? 1) * 72 - 10) / (size * 0.5));
    return Math.ceil(String(text ?? '').length / Math.max(1, perLine));
  });
  return (Math.max(1, ...lines) * size * 1.25) / 72 + padding;
}

/**
 * The rows there is room for: the first, what the others are compared with; then those that hold
 * something clear; then the rest, in their order.
 */
export function mostTelling(
  rows: Table['rows'],
  heights: readonly number[],
  room: number,
): ReadonlySet<number> {
  const clear = (at: number) =>
    rows[at]?.some((cell) => typeof cell === 'object' && cell && 'tone' in cell && cell.tone);
  const places = rows.map((_, at) => at);
  const order = [...places.filter((at) => at === 0 || clear(at)), ...places];
  const kept = new Set<number>();
  let left = room;
  for (const at of new Set(order)) {
    left -= heights[at] ?? 0;
    if (left < 0 || kept.size === mostRows) break;
    kept.add(at);
  }
  return kept;
}

function plainCell(cell: TableCell, column: Column, reader: Reader): PptxGenJS.TableCell {
  const text = cellText(cell, column, reader);
  const judged = typeof cell === 'object' && cell !== null && 'clear' in cell;
  if (!judged) return { text };
  const clear = Boolean(cell.clear);
  return { text, options: { bold: clear, color: colour(clear ? 'ink' : 'soft') } };
}

function heatCell(cell: TableCell, reader: Reader): PptxGenJS.TableCell {
  if (typeof cell !== 'object' || cell === null || !('value' in cell) || cell.value === null) {
    return { text: '–', options: { align: 'center', color: colour('soft') } };
  }
  const look = fills[cell.tone ?? 0];
  const options = { align: 'center', color: look.ink, bold: Boolean(cell.tone) } as const;
  const text = numberText(cell.value, 'points', reader);
  return { text, options: { ...options, fill: { color: look.fill } } };
}

/** " (n=27)" or " (n=27–28)" after the name of a row; nothing where no cell is shown. */
function peopleIn(cells: readonly TableCell[]): string {
  const people = cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'n' in cell && cell.n !== undefined
      ? [cell.n]
      : [],
  );
  if (people.length === 0) return '';
  const [least, most] = [Math.min(...people), Math.max(...people)];
  return ` (n=${least === most ? least : `${least}–${most}`})`;
}
