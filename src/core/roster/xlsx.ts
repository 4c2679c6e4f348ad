import { unzipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import Papa from 'papaparse';
import { DomainError } from '../ground/errors.ts';
import { rosterLimits } from './read-roster.ts';

/** An Excel file may unpack to ten times what may be uploaded; more is a trap. */
const unpackedLimit = rosterLimits.bytes * 10;

/**
 * The first sheet of an Excel file as CSV text, one line per sheet row, so that a fault's line is
 * the row number Excel shows. Formulas count as the value Excel last computed for them.
 *
 * @throws DomainError `roster.too-large` (rows, or unpacked size), `roster.unreadable` (damaged,
 *   or protected with a password).
 */
export async function textFromXlsx(bytes: Uint8Array): Promise<string> {
  try {
    refuseTrap(bytes);
    const rows: string[][] = [];
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: 0 })) {
      if (index > rosterLimits.rows + 1000) {
        throw new DomainError('roster.too-large', { rows: rosterLimits.rows });
      }
      while (rows.length < index) rows.push(['']);
      rows.push(values.map(cellText));
    }
    return Papa.unparse(rows, { delimiter: ';', newline: '\n' });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('roster.unreadable');
  }
}

function refuseTrap(bytes: Uint8Array) {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > unpackedLimit) throw new DomainError('roster.too-large', { megabytes: 10 });
}

/** A newline inside a cell would shift the line numbers of all rows below it. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).replace(/\s+/g, ' ');
}
