import { type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Database } from './database.ts';
import { log } from './schema.ts';

/** A write that does nothing until a transaction takes it. */
export type Statement = BatchItem<'sqlite'>;

/** What must be true of the database at the moment of writing. */
export type Condition = SQL;

/** A line of the log before it has its place and its hash. */
type NewLogLine = Omit<typeof log.$inferInsert, 'position' | 'previousHash' | 'hash'>;

export interface Transaction {
  conditions: readonly Condition[];
  statements: readonly Statement[];
  lines: readonly NewLogLine[];
}

/**
 * Writes everything or nothing, in one batch of D1: the statements and the lines of the log. Fails,
 * with nothing written, where a condition does not hold.
 */
export async function transact(db: Database, transaction: Transaction): Promise<void> {
  const { conditions, statements, lines } = transaction;
  const all = sql.join([sql`1`, ...conditions.map((one) => sql`(${one})`)], sql` AND `);
  // What is no JSON makes SQLite fail, and with it the whole batch.
  const held = sql`json(CASE WHEN ${all} THEN '1' ELSE 'overtaken' END)`;
  const check = db.select({ held }).from(sql`(SELECT 1)`);
  await db.batch([check, ...statements, ...lines.map((line) => insertOf(db, line))]);
}

/** The next place is taken inside the transaction, so that no two writers fight for it. */
function insertOf(db: Database, { at, actor, action, details, mark = null }: NewLogLine) {
  const place = sql`coalesce(max(${log.position}), 0) + 1`;
  return db
    .insert(log)
    .select(
      sql`SELECT ${place}, ${at}, ${actor}, ${action}, ${details}, '', '', ${mark} FROM ${log}`,
    );
}

/** The first of these conditions that does not hold, by its place; -1 when all hold. */
export async function firstBroken(db: Database, conditions: readonly Condition[]): Promise<number> {
  if (conditions.length === 0) return -1;
  const cases = conditions.map((one, at) => sql`WHEN NOT coalesce((${one}), 0) THEN ${at}`);
  const found = await db.get<{ place: number }>(
    sql`SELECT CASE ${sql.join(cases, sql` `)} ELSE -1 END AS place`,
  );
  return found?.place ?? -1;
}

/** Whether the transaction with this mark was written. */
export async function isWritten(db: Database, mark: string): Promise<boolean> {
  const found = await db.get(sql`SELECT 1 FROM ${log} WHERE mark = ${mark}`);
  return found !== undefined;
}
