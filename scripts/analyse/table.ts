import { open, readFile } from 'node:fs/promises';
import { type CsvShape, type RowReader, readRows } from './csv-rows.ts';
import { casesOf } from './sav/cases.ts';
import { readDictionary, type SavVariable } from './sav/dictionary.ts';

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
  if (!(await isSav(path))) return readRows(path, reader);
  try {
    const bytes = await readFile(path);
    const dictionary = readDictionary(bytes);
    reader.variables?.(dictionary.variables);
    reader.row(
      dictionary.variables.map(({ name }) => name),
      0,
    );
    let row = 0;
    for (const cells of casesOf(bytes, dictionary)) {
      row += 1;
      reader.row(cells, row);
    }
    return { spss: { weight: dictionary.weight } };
  } catch (error) {
    if (error instanceof Error && !('code' in error && error.code === 'ENOENT')) {
      throw new BrokenSav(error.message, { cause: error });
    }
    throw error;
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
