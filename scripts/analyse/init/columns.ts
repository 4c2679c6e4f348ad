import { missingCodes, unknownCodes } from '../cells.ts';
import { readRows } from '../csv-rows.ts';

/** What the cells of a column look like. */
export interface ColumnProfile {
  heading: string;
  /** What a second row of headings says of it, as some survey programs write. */
  about: string;
  filled: number;
  /** Lowest and highest, where every cell holds a whole number. */
  range: { low: number; high: number } | null;
  /** Different values; null where there are more than a list of groups would have. */
  values: Set<string> | null;
}

/** More different values than this are no groups but names, numbers or comments. */
const mostValues = 300;

interface Reading extends ColumnProfile {
  whole: boolean;
}

/**
 * Reads a CSV file once and says of each column what stands in it. A first row in which no column with
 * numbers holds one is taken for a second row of headings.
 */
export async function profileColumns(path: string): Promise<ColumnProfile[]> {
  let columns: Reading[] = [];
  let second: string[] | null = null;
  let rows = 0;
  await readRows(path, {
    brokenQuotes: () => {},
    row: (cells) => {
      if (columns.length === 0) {
        columns = cells.map((heading) => ({
          ...{ heading: heading.trim(), about: '', filled: 0, range: null, values: new Set() },
          whole: true,
        }));
        return;
      }
      rows += 1;
      if (rows === 1 && cells.every((cell) => !isWhole(cell.trim()))) second = cells;
      else
        for (const [place, column] of columns.entries()) take(column, (cells[place] ?? '').trim());
    },
  });
  return columns.map(({ whole, range, ...column }, place) => {
    const about = whole && range ? (second?.[place] ?? '').trim() : '';
    return { ...column, about, range: whole ? range : null };
  });
}

const isWhole = (cell: string) => /^\d{1,3}(?:[.,]0+)?$/.test(cell);

function take(column: Reading, cell: string): void {
  if (cell === '' || missingCodes.test(cell) || unknownCodes.test(cell)) return;
  column.filled += 1;
  if (column.values) column.values.add(cell);
  if (column.values && column.values.size > mostValues) column.values = null;
  if (!isWhole(cell)) column.whole = false;
  if (!column.whole) return;
  const value = Number(cell.replace(/[.,]0+$/, ''));
  const { low, high } = column.range ?? { low: value, high: value };
  column.range = { low: Math.min(low, value), high: Math.max(high, value) };
}
