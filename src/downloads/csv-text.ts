import type { Language } from '../core/language/language.ts';

/** A cell of a CSV file; null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Writes rows as a CSV file. Dutch: semicolon, decimal comma, byte-order mark, so that Excel set to
 * Dutch opens it by double-clicking. English: RFC 4180 with comma and decimal point. Lines end in
 * CRLF. Numbers keep at most `digits` decimals. A text a spreadsheet could take for a formula gets
 * an apostrophe in front.
 * Source: RFC 4180; OWASP, CSV injection.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  language: Language,
  digits = 4,
): string {
  const dutch = language === 'nl';
  const separator = dutch ? ';' : ',';
  const lines = rows.map((row) =>
    row.map((cell) => writeCell(cell, dutch, digits)).join(separator),
  );
  return `${dutch ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: CsvCell, dutch: boolean, digits: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const text = String(Number(cell.toFixed(digits)) || 0);
    return dutch ? text.replace('.', ',') : text;
  }
  const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
