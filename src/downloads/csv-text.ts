import { type Language, localeOf } from '../core/language/language.ts';

import type { Table } from '../core/report/model/table.ts';

/** A cell of a CSV file; null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Writes rows as a CSV file. In Dutch and other languages with a decimal comma: semicolon, decimal
 * comma, byte-order mark, so that Excel set to that language opens it by double-clicking. In English:
 * RFC 4180 with comma and decimal point. Lines end in CRLF. Numbers keep at most `digits` decimals.
 * A text a spreadsheet could take for a formula gets an apostrophe in front.
 * Source: RFC 4180; OWASP, CSV injection.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  language: Language,
  digits = 4,
): string {
  const separator = localeOf(language).listSeparator;
  const comma = separator === ';';
  const lines = rows.map((row) =>
    row.map((cell) => writeCell(cell, comma, digits)).join(separator),
  );
  return `${comma ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/** A table as rows of a CSV file, headings first; a figure is its value alone. */
export function tableRows({ columns, rows }: Table): CsvCell[][] {
  const cells = rows.map((row) =>
    row.map((cell): CsvCell => {
      if (cell === null || typeof cell === 'string') return cell;
      if ('said' in cell) return cell.said;
      return 'value' in cell ? cell.value : null;
    }),
  );
  return [columns.map(({ title }) => title), ...cells];
}

function writeCell(cell: CsvCell, comma: boolean, digits: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const text = String(Number(cell.toFixed(digits)) || 0);
    return comma ? text.replace('.', ',') : text;
  }
  const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
