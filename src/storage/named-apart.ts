import { type Column, getTableColumns, type SQL, sql, type Table } from 'drizzle-orm';

/** Columns of a table under names of their own. */
type NamedApart<T extends Table> = {
  [Name in keyof T['_']['columns']]: SQL.Aliased<Value<T['_']['columns'][Name]>>;
};
type Value<C extends Column> = C['_']['notNull'] extends true
  ? C['_']['data']
  : C['_']['data'] | null;

/**
 * All columns of a table, each under a name that no other table has: D1 answers a batch with objects, in
 * which of two columns of one name only one is left.
 */
export function namedApart<T extends Table>(table: T, prefix: string): NamedApart<T> {
  const columns = Object.entries<Column>(getTableColumns(table));
  return Object.fromEntries(
    columns.map(([name, column]) => [name, sql`${column}`.as(`${prefix}_${column.name}`)]),
  ) as NamedApart<T>;
}
