import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { downloadTexts } from '../texts/downloads.ts';
import { reportPageTexts } from '../texts/report-pages.ts';
import { paper } from '../views/charts/palette.ts';
import type { Edition } from './edition.ts';
import { allSheets } from './sheets/all-sheets.ts';
import type { NumberCell, NumberKind, SheetContent, TableCell } from './sheets/table.ts';

/** How each kind of number looks; the cell itself keeps the number. */
const formats: Record<NumberKind, string> = {
  count: '#,##0',
  points: '0.00',
  gap: '+0.00;-0.00;0.00',
  score: '0',
  share: '0%',
  chance: '0.000',
  coefficient: '0.00',
};

const argb = (hex: string) => `FF${hex.slice(1).toUpperCase()}`;
const solid = (hex: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: argb(hex) },
});

const tones = {
  [-2]: { fill: paper.low2, ink: paper['on-strong'] },
  [-1]: { fill: paper.low1, ink: paper['on-light'] },
  1: { fill: paper.high1, ink: paper['on-light'] },
  2: { fill: paper.high2, ink: paper['on-strong'] },
} as const;

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
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return new Uint8Array(file);
}

function toSheet(edition: Edition, sheet: SheetContent): WriteSheet {
  const texts = downloadTexts[edition.language];
  const { wave } = edition.scope.release;
  const cells = new Map<string, Partial<Cell>>();
  let row = 0;
  const put = (column: number, value: string | number | null, style?: CellStyle) => {
    if (value === null) return;
    const type = typeof value === 'number' ? 'number' : 'string';
    cells.set(`${row},${column}`, { value, type, ...(style ? { style } : {}) });
  };
  put(0, sheet.title, { font: { bold: true, size: 14 } });
  row = 1;
  put(0, `${wave.title} · ${wave.organisation} · ${edition.date} · ${edition.releaseHash}`, {
    font: { color: { rgb: argb(paper.soft) } },
  });
  row = 3;
  for (const table of sheet.tables) {
    if (sheet.tables.length > 1) {
      put(0, table.caption, { font: { bold: true } });
      row += 1;
    }
    table.head.forEach((text, column) => {
      put(column, text, headStyle);
    });
    row += 1;
    for (const line of table.rows) {
      line.forEach((cell, column) => {
        put(column, ...written(cell, reportPageTexts[edition.language].withheld));
      });
      row += 1;
    }
    row += 1;
  }
  const width = Math.max(...sheet.tables.map((table) => table.head.length));
  return {
    name: sheetName(sheet.name),
    cells,
    columns: Array.from({ length: width }, (_, column) => ({ width: widthOf(sheet, column) })),
    freezePane: { rows: sheet.tables.length > 1 ? 2 : 4, columns: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { summary: `${sheet.title}. ${texts.columns.release}: ${edition.releaseHash}` },
  };
}

const headStyle: CellStyle = {
  font: { bold: true },
  fill: solid(paper.blank),
  alignment: { wrapText: true, vertical: 'top' },
  border: { bottom: { style: 'thin', color: { rgb: argb(paper.axis) } } },
};

const withheldStyle: CellStyle = { font: { italic: true, color: { rgb: argb(paper.soft) } } };

const textStyle: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

function written(cell: TableCell, withheld: string): [string | number | null, CellStyle?] {
  if (cell === null) return [null];
  if (typeof cell === 'string') return [cell, textStyle];
  if ('shown' in cell) return [withheld, withheldStyle];
  return [cell.value, numberStyle(cell)];
}

function numberStyle({ kind, tone, bold }: NumberCell): CellStyle {
  const style: CellStyle = { numFmt: formats[kind], alignment: { vertical: 'top' } };
  const look = tone ? tones[tone] : null;
  const font = {
    ...(bold || look ? { bold: true } : {}),
    ...(look ? { color: { rgb: argb(look.ink) } } : {}),
  };
  return { ...style, font, ...(look ? { fill: solid(look.fill) } : {}) };
}

/** Texts get room and wrap; numbers need little. */
function widthOf(sheet: SheetContent, column: number): number {
  const lengths = sheet.tables.flatMap((table) =>
    table.rows.map((row) => {
      const cell = row[column];
      return typeof cell === 'string' ? cell.length : 0;
    }),
  );
  return Math.min(60, Math.max(12, ...lengths) + 1);
}

/** A name a sheet may have: at most 31 characters, none of the forbidden ones. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
