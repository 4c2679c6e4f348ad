import type { Table } from '../../core/report/model/table.ts';

/** Columns a table may have on A4. */
const mostColumns = 9;

/**
 * A table as tables that fit on A4: each repeats the first column and has an even share of the
 * others. A table that fits stays as it is.
 * @example twenty columns become three tables of 8, 7 and 7, the first column in each
 */
export function splitTable(table: Table): Table[] {
  const others = table.columns.length - 1;
  const parts = Math.ceil(others / (mostColumns - 1));
  if (parts < 2) return [table];
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part, part + 1].map((place) => Math.ceil((place * others) / parts));
    const wanted = (_cell: unknown, place: number) =>
      place === 0 || (place > (from ?? 0) && place <= (to ?? 0));
    return {
      caption: `${table.caption} (${part + 1}/${parts})`,
      columns: table.columns.filter(wanted),
      rows: table.rows.map((row) => row.filter(wanted)),
    };
  });
}
