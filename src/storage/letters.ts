import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { letter } from './mail-schema.ts';
import type { Statement } from './transactions.ts';

/** The statement that gives a new wave what HR wrote for an earlier one, as a start. */
export function copyLetters(db: Database, from: string, to: string): Statement {
  const columns = Object.entries(getTableColumns(letter)).map(([name, column]) =>
    name === 'wave' ? sql`${to}` : sql`${column}`,
  );
  return db.insert(letter).select(sql`
    SELECT ${sql.join(columns, sql`, `)} FROM ${letter} WHERE ${eq(letter.wave, from)}`);
}
