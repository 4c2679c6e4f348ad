import { type Language, localeOf } from '../core/language/language.ts';
import type { Table } from '../core/report/model/table.ts';
import { carried } from './carried-text.ts';

/** A cell of a CSV file; null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Writes rows as a CSV file that Excel opens by double-clicking. It begins with a byte-order mark,
 * without which Excel on Windows reads names in the wrong alphabet. In Dutch and other languages with
 * a decimal comma columns end in a semicolon, in English in a comma, as in RFC 4180. Lines end in
 * CRLF. Numbers keep at most `digits` decimals. A text a spreadsheet could take for a formula, also
 * behind spaces and what nobody sees or in the wide forms of East Asia, gets an apostrophe in front.
 * Source: RFC 4180; OWASP, CSV injection.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  language: Language,
  digits = 4,
): string {
  return `\uFEFF${csvLines(rows, language, digits)}`;
}

/** More lines of such a file, for one that is written in parts. */
export function csvLines(
  rows: readonly (readonly CsvCell[])[],
  language: Language,
  digits = 4,
): string {
  const separator = localeOf(language).listSeparator;
  const comma = separator === ';';
  // The same few texts stand in tens of thousands of rows.
  const written = new Map<string, string>();
  const write = (cell: CsvCell): string => {
    if (typeof cell !== 'string') return writeCell(cell, comma, digits);
    const text = written.get(cell) ?? writeCell(cell, comma, digits);
    written.set(cell, text);
    return text;
  };
  const lines = rows.map((row) => row.map(write).join(separator));
  return `${lines.join('\r\n')}\r\n`;
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
    const text = String(Number.isInteger(cell) ? cell : Number(cell.toFixed(digits)) || 0);
    return comma ? text.replace('.', ',') : text;
  }
  const text = carried(cell);
  const safe = /^[\s\p{Cf}\p{DI}\u2800]*[=+\-@\t\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text)
    ? `'${text}`
    : text;
  return /[";,\t\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
