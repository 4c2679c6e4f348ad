import { type MergedCells, putCell, type SheetRow } from './sheet.ts';

/**
 * Makes what gives the rows of a sheet, in order, the texts of merged cells that reach down into
 * them: a spreadsheet keeps those in the first row only, while people see them beside each.
 */
export function mergedFiller(merged: Iterable<MergedCells>): (row: SheetRow) => void {
  const coming = [...merged].sort((one, other) => one.first - other.first);
  // Merged cells never overlap, so that a column has one at a time.
  const reaching = new Map<number, { last: number; text: string }>();
  let next = 0;
  return ({ line, cells }) => {
    for (const [column, { last, text }] of reaching) {
      if (last < line) reaching.delete(column);
      else if ((cells[column] ?? '') === '') putCell(cells, column, text);
    }
    for (let block = coming[next]; block && block.first <= line; block = coming[next]) {
      const text = block.first === line ? cells[block.column] : undefined;
      if (text) reaching.set(block.column, { last: block.last, text });
      next += 1;
    }
  };
}
