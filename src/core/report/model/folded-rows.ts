import { fill } from '../../language/language.ts';
import type { Part } from './page.ts';
import type { Table } from './table.ts';

/** Rows that are shown, and others that most readers can pass over. */
interface Rows<Row> {
  shown: readonly Row[];
  /** Said where none is shown; without it there always is one. */
  none?: string;
  others: readonly Row[];
  /** Of the others, with their number as `n`. */
  title: string;
}

/** A table, with its other rows folded below it. */
export function foldedRows<Row>(
  { shown, none = '', others, title }: Rows<Row>,
  tableOf: (rows: readonly Row[]) => Table,
): Part[] {
  return [
    shown.length > 0 ? { kind: 'table', table: tableOf(shown) } : { kind: 'text', text: none },
    ...foldedTable(title, others, tableOf),
  ];
}

/** Rows that most readers can pass over, with their number as `n` in the title. */
export function foldedTable<Row>(
  title: string,
  rows: readonly Row[],
  tableOf: (rows: readonly Row[]) => Table,
): Part[] {
  if (rows.length === 0) return [];
  const parts: Part[] = [{ kind: 'table', table: tableOf(rows) }];
  return [{ kind: 'folded', title: fill(title, { n: rows.length }), parts }];
}
