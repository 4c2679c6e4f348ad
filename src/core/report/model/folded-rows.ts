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
  const table = (rows: readonly Row[]): Part => ({ kind: 'table', table: tableOf(rows) });
  return [
    shown.length > 0 ? table(shown) : { kind: 'text', text: none },
    ...(others.length > 0
      ? [
          {
            kind: 'folded',
            title: fill(title, { n: others.length }),
            parts: [table(others)],
          } as const,
        ]
      : []),
  ];
}
