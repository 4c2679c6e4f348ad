import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { reportPageTexts } from '../texts/report-pages.ts';
import { paper } from '../views/charts/palette.ts';
import type { Edition } from './edition.ts';
import { allSheets } from './sheets/all-sheets.ts';
import { argb, headStyle, letters, type Written, written } from './sheets/cell-style.ts';
import type { SheetContent } from './sheets/table.ts';

/**
 * The report as a workbook: one sheet per page and a codebook, real numbers with formats, frozen
 * headings, colours of the heat map as fills. It holds no formula: texts stay texts.
 */
export async function xlsxFile(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const { release } = edition.scope;
  const file = await writeXlsx({
    sheets: allSheets(edition).map((sheet) => toSheet(edition, sheet)),
    properties: {
      title: `${release.wave.title} · ${release.wave.organisation}`,
      creator: 'Geleding',
      description: `${edition.date} · ${edition.releaseHash}`,
      created: new Date(`${edition.date}T00:00:00Z`),
      modified: new Date(`${edition.date}T00:00:00Z`),
      custom: { release: edition.releaseHash, wave: release.wave.id, date: edition.date },
    },
    defaultFont: letters,
  });
  return new Uint8Array(file);
}

function toSheet(edition: Edition, sheet: SheetContent): WriteSheet {
  const { wave } = edition.scope.release;
  const { withheld } = reportPageTexts[edition.language];
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  const widths = widthsOf(sheet);
  const about = `${wave.title} · ${wave.organisation} · ${edition.date} · ${edition.releaseHash}`;
  let row = 0;
  const put = (line: readonly Written[], wraps = true) => {
    line.forEach(([value, style], column) => {
      if (value === null) return;
      const type = typeof value === 'number' ? 'number' : 'string';
      cells.set(`${row},${column}`, { value, type, ...(style ? { style } : {}) });
    });
    if (wraps) rowDefs.set(row, { height: heightOf(line, widths) });
    row += 1;
  };
  put([[sheet.title, { font: { ...letters, bold: true, size: 14 } }]], false);
  put([[about, { font: { ...letters, color: { rgb: argb(paper.soft) } } }]], false);
  put([[sheet.lead === '' ? null : sheet.lead]], false);
  for (const [place, table] of sheet.tables.entries()) {
    if (place > 0) row += 1;
    if (sheet.tables.length > 1)
      put([[table.caption, { font: { ...letters, bold: true } }]], false);
    put(table.head.map((text) => [text, headStyle]));
    for (const line of table.rows) put(line.map((cell) => written(cell, withheld)));
  }
  return {
    name: sheetName(sheet.name),
    cells,
    rowDefs,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: sheet.tables.length > 1 ? 2 : 4, columns: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { summary: `${sheet.title}. ${about}` },
  };
}

/** Characters that fit in the narrowest column: the word for a figure that is not shown does. */
const least = 15;

/** Texts get room up to 60 characters and wrap; numbers need little. */
function widthsOf({ tables }: SheetContent): number[] {
  const columns = Math.max(...tables.map((table) => table.head.length));
  return Array.from({ length: columns }, (_, column) => {
    const lengths = tables.flatMap((table) =>
      table.rows.map((row) => {
        const cell = row[column];
        return typeof cell === 'string' ? cell.length : 0;
      }),
    );
    return Math.min(60, Math.max(least, Math.max(0, ...lengths) * 1.15 + 1));
  });
}

/** Height in points for the cell that wraps over most lines. */
function heightOf(line: readonly Written[], widths: readonly number[]): number {
  const lines = line.map(([value], column) =>
    typeof value === 'string' ? Math.ceil((value.length * 1.1) / (widths[column] ?? least)) : 1,
  );
  return 15 * Math.max(1, ...lines);
}

/** A name a sheet may have: at most 31 characters, none of the forbidden ones. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
