import { open, readFile } from 'node:fs/promises';
import { fileKind } from '../../src/core/roster/file/kind.ts';
import { type CsvShape, type RowReader, readRows } from './csv-rows.ts';
import { casesOf } from './sav/cases.ts';
import { readDictionary, type SavVariable } from './sav/dictionary.ts';
import { named, readSheet } from './sheet-rows.ts';
import { withTwoRowHeadings } from './two-row-headings.ts';
import { UnreadableTable } from './unreadable.ts';

/** How a file of answers turned out to be written. */
export type TableShape = CsvShape | { sheet: string } | { spss: { weight: string | null } };

/** Takes rows, and before them what a file says of its columns. */
export interface TableReader extends RowReader {
  variables?: (variables: readonly SavVariable[]) => void;
}

/**
 * Reads a file of answers row by row, headings first: a CSV file, a workbook (`.xlsx`, `.ods`), or a
 * system file of SPSS (`.sav`, `.zsav`), whatever its name. Rows of SPSS are counted from 1, the names of
 * its variables as row 0.
 * @throws UnreadableTable
 */
export async function readTable(path: string, reader: TableReader): Promise<TableShape> {
  const start = await startOf(path);
  if (/^\$FL[23]/.test(start.toString('latin1', 0, 4))) return readSav(path, reader);
  const joining = withTwoRowHeadings(reader);
  const shape = isText(start)
    ? await readRows(path, joining.reader)
    : { sheet: readSheet(await readFile(path), joining.reader.row) };
  joining.end();
  return shape;
}

/** How ZIP files and the containers of old Office begin. */
const containers = ['PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0'];

/** A container, a web page or XML is a workbook or nothing; text may be of any length. */
function isText(start: Buffer): boolean {
  const letters = start.toString('latin1');
  if (containers.some((one) => letters.startsWith(one))) return false;
  if (/^(?:ï»¿)?\s*<[!?a-z]/i.test(letters)) return false;
  try {
    return fileKind(start).kind === 'text';
  } catch (error) {
    throw named(error);
  }
}

async function readSav(path: string, reader: TableReader): Promise<TableShape> {
  const bytes = await readFile(path);
  const dictionary = whole(() => readDictionary(bytes));
  reader.variables?.(dictionary.variables);
  reader.row(
    dictionary.variables.map(({ name }) => name),
    0,
  );
  const cases = casesOf(bytes, dictionary);
  const next = () => whole(() => cases.next());
  for (let row = 1, read = next(); !read.done; row += 1, read = next()) reader.row(read.value, row);
  return { spss: { weight: dictionary.weight } };
}

/** What cannot be read of the file is its own fault; what is done with its rows is ours. */
function whole<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnreadableTable('sav', error);
  }
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
