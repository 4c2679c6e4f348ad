import { desc } from 'drizzle-orm';
import type { Database } from './database.ts';
import { log } from './schema.ts';

export type LogLine = typeof log.$inferSelect;

export async function findLastLogLine(db: Database): Promise<LogLine | null> {
  return (await db.select().from(log).orderBy(desc(log.position)).limit(1).get()) ?? null;
}

/** Appends a line; false when its position is taken, so that the chain cannot fork. */
export async function insertLogLine(db: Database, line: LogLine): Promise<boolean> {
  const inserted = await db
    .insert(log)
    .values(line)
    .onConflictDoNothing()
    .returning({ position: log.position });
  return inserted.length === 1;
}

/** The statement that appends a line and fails when its place is taken, for a batch. */
export function insertOf(db: Database, line: LogLine) {
  return db.insert(log).values(line);
}

export async function listLogLines(db: Database): Promise<LogLine[]> {
  return db.select().from(log).orderBy(desc(log.position));
}
