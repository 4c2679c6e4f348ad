import { DomainError } from '../../src/core/ground/errors.ts';
import type { Sheet, SheetRow } from '../../src/core/roster/file/sheet.ts';
import { openWorkbook } from '../../src/core/roster/file/workbook.ts';
import type { OtherKind } from '../../src/texts/roster-reading.ts';
import { UnreadableTable } from './unreadable.ts';

/**
 * Reads the first sheet of a workbook that somebody can see and that has rows under its headings, whatever
 * program wrote it. Rows have their numbers in the sheet; short ones are filled up to the headings, and
 * empty ones passed over.
 * @returns the name of the sheet
 * @throws UnreadableTable for a damaged workbook, one too large to unpack, and what is none
 */
export function readSheet(bytes: Uint8Array, row: (cells: string[], line: number) => void): string {
  try {
    const { sheets } = openWorkbook(bytes, () => 0, {});
    const sheet = sheets.find((one) => !one.hidden && hasRows(one));
    if (!sheet) throw new UnreadableTable('damaged', 'no sheet with rows');
    let headings = 0;
    sheet.read(({ cells, line }) => {
      if (isEmpty(cells)) return true;
      headings ||= cells.length;
      row([...cells, ...new Array<string>(Math.max(0, headings - cells.length)).fill('')], line);
      return true;
    });
    return sheet.name;
  } catch (error) {
    throw named(error);
  }
}

function hasRows(sheet: Sheet): boolean {
  let rows = 0;
  sheet.read(({ cells }) => {
    if (!isEmpty(cells)) rows += 1;
    return rows < 2;
  });
  return rows === 2;
}

const isEmpty = (cells: SheetRow['cells']) => cells.every((cell) => cell.trim() === '');

/** What reading a workbook refuses, as a fault of this file; other faults stay as they are. */
export function named(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  if (error.code === 'roster.other-file')
    return new UnreadableTable(error.details.kind as OtherKind, error);
  return new UnreadableTable(error.code === 'roster.too-large' ? 'large' : 'damaged', error);
}
