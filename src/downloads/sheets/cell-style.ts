import type { CellStyle } from 'hucre/xlsx';
import type { NumberKind, Tone } from '../../core/report/model/table.ts';
import { paper } from '../../views/charts/palette.ts';
import type { FlatCell, FlatNumber } from './flat-table.ts';

/** How each kind of number looks; the cell itself keeps the number. */
const formats: Record<NumberKind, string> = {
  count: '#,##0',
  points: '0.00',
  gap: '+0.00;-0.00;0.00',
  score: '0',
  share: '0%',
  shareGap: '+0%;-0%;0%',
  chance: '[<0.0005]0.0E+00;0.000',
  coefficient: '0.00',
};

export const argb = (hex: string) => `FF${hex.slice(1).toUpperCase()}`;
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

/** A font that names no letters gets those of whoever opens the file: so every style names them. */
export const letters = { name: 'Calibri', size: 11 };

export const headStyle: CellStyle = {
  font: { ...letters, bold: true },
  fill: solid(paper.blank),
  alignment: { wrapText: true, vertical: 'top' },
  border: { bottom: { style: 'thin', color: { rgb: argb(paper.axis) } } },
};

/** Above numbers, which stand at the right. */
export const numberHeadStyle: CellStyle = {
  ...headStyle,
  alignment: { ...headStyle.alignment, horizontal: 'right' },
};

const withheldStyle: CellStyle = {
  font: { ...letters, italic: true, color: { rgb: argb(paper.soft) } },
  alignment: { vertical: 'top', horizontal: 'right' },
};

/** A text that wraps. */
export const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** What a cell holds and how it looks. */
export type Written = [value: string | number | null, style?: CellStyle];

/** A table's cell as a cell of a sheet; `withheld` is the word for a figure that is not shown. */
export function written(cell: FlatCell, withheld: string): Written {
  if (cell === null) return [null];
  if (typeof cell === 'string') return [cell, wrapped];
  if ('shown' in cell) return [withheld, withheldStyle];
  return [cell.value, numberStyle(cell)];
}

/** Made once for all numbers that look alike: a workbook has tens of thousands. */
const numberStyles = new Map<string, CellStyle>();

function numberStyle({ kind, tone = 0, bold = false }: FlatNumber): CellStyle {
  const key = `${kind} ${tone} ${bold}`;
  const known = numberStyles.get(key) ?? lookOf(kind, tone, bold);
  numberStyles.set(key, known);
  return known;
}

function lookOf(kind: NumberKind, tone: Tone, bold: boolean): CellStyle {
  const style: CellStyle = { numFmt: formats[kind], alignment: { vertical: 'top' } };
  const look = tone ? tones[tone] : null;
  if (!look && !bold) return style;
  const font = { ...letters, bold: true, ...(look ? { color: { rgb: argb(look.ink) } } : {}) };
  return { ...style, font, ...(look ? { fill: solid(look.fill) } : {}) };
}
