import type PptxGenJS from 'pptxgenjs';
import { cellText, numberText } from '../../core/report/model/cell-text.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { Column, Table, TableCell, Tone } from '../../core/report/model/table.ts';
import { body, colour, font } from './deck.ts';

/** Rows that a slide has room for. */
const mostTableRows = 14;
/** The same below heads that stand upright, which take two inches. */
const mostBelowUpright = 9;

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
  size: number;
  /** Heads that stand upright, for narrow columns with long words. */
  upright?: boolean;
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
  { x = body.x, y = body.y, widths, size, upright = false }: Look,
): string[] {
  const grid = Boolean(table.across?.grid);
  const head = table.columns.map(({ title }, column) => ({
    text: column === 0 && grid ? '' : title,
    options: {
      bold: true,
      fill: { color: colour('blank') },
      ...(upright && column > 0 ? { textDirection: 'vert270' as const, fontSize: 10 } : {}),
    },
  }));
  const most = upright ? mostBelowUpright : mostTableRows;
  const shown = table.rows.slice(0, most);
  const rows = shown.map((row) =>
    table.columns.map((column, at) => {
      const cell = row[at] ?? null;
      if (at === 0) {
        const people = grid ? peopleIn(row.slice(1)) : '';
        return { text: cellText(cell, column, reader) + people };
      }
      return grid ? heatCell(cell, reader) : plainCell(cell, column, reader);
    }),
  );
  slide.addTable([head, ...rows], {
    x,
    y,
    w: widths.reduce((sum, width) => sum + width, 0),
    colW: [...widths],
    ...(upright ? { rowH: [1.7, ...rows.map(() => 0.3)] } : {}),
    fontFace: font,
    fontSize: size,
    color: colour('ink'),
    border: { type: 'solid', pt: 0.5, color: colour('grid') },
    valign: 'middle',
    margin: [2, 5, 2, 5],
  });
  return table.rows.slice(most).map(([title]) => (typeof title === 'string' ? title : ''));
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
