import { open, readFile } from 'node:fs/promises';
import { type CsvShape, type RowReader, readRows } from './csv-rows.ts';
import { casesOf } from './sav/cases.ts';
import { readDictionary, type SavVariable } from './sav/dictionary.ts';
import { withTwoRowHeadings } from './two-row-headings.ts';

/** How a file of answers turned out to be written. */
export type TableShape = CsvShape | { spss: { weight: string | null } };

/** Takes rows, and before them what a file says of its columns. */
export interface TableReader extends RowReader {
  variables?: (variables: readonly SavVariable[]) => void;
}

/** A file begins like one of SPSS but cannot be read to its end. */
export class BrokenSav extends Error {
  override readonly name = 'BrokenSav';
}

/**
 * Reads a file of answers row by row, headings first: a CSV file, or a system file of SPSS (`.sav`,
 * `.zsav`), whatever its name. Rows of SPSS are counted from 1, the names of its variables as row 0.
 * @throws BrokenSav
 */
export async function readTable(path: string, reader: TableReader): Promise<TableShape> {
  if (!(await isSav(path))) {
    const joining = withTwoRowHeadings(reader);
    const shape = await readRows(path, joining.reader);
    joining.end();
    return shape;
  }
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
    throw new BrokenSav((error as Error).message, { cause: error });
  }
}

async function isSav(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return /^\$FL[23]$/.test(buffer.toString('latin1'));
  } finally {
    await file.close();
  }
}
