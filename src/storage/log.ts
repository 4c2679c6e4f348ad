import { desc, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { log } from './schema.ts';

/** A line as it is chained and shown; the mark of its transaction is nobody's business. */
export type LogLine = Omit<typeof log.$inferSelect, 'mark'>;

const columns = {
  position: log.position,
  at: log.at,
  actor: log.actor,
  action: log.action,
  details: log.details,
  previousHash: log.previousHash,
  hash: log.hash,
};

/** Lines that have no hash yet, oldest first, at most this many. */
export async function listUnchained(db: Database, limit: number): Promise<LogLine[]> {
  return (
    db
      .select(columns)
      .from(log)
      // As it stands in the index; a bound value would not find it.
      .where(sql`${log.hash} = ''`)
      .orderBy(log.position)
      .limit(limit)
  );
}

/** The hash of the line at this position; null when there is no such line. */
export async function findHash(db: Database, position: number): Promise<string | null> {
  const found = await db
    .select({ hash: log.hash })
    .from(log)
    .where(sql`${log.position} = ${position}`)
    .get();
  return found?.hash ?? null;
}

/** Gives lines the hashes that follow from the line before; one that has a hash keeps it. */
export async function chain(
  db: Database,
  lines: readonly Pick<LogLine, 'position' | 'previousHash' | 'hash'>[],
): Promise<void> {
  await db.run(sql`
    UPDATE ${log} SET previous_hash = made.value ->> 'previousHash', hash = made.value ->> 'hash'
    FROM json_each(${JSON.stringify(lines)}) AS made
    WHERE position = made.value ->> 'position' AND log.hash = ''`);
}

/** Every line, or every line about this wave, the newest first. */
export async function listLogLines(db: Database, about?: string): Promise<LogLine[]> {
  const ofWave = about === undefined ? undefined : sql`${log.details} ->> '$.wave' = ${about}`;
  return db.select(columns).from(log).where(ofWave).orderBy(desc(log.position));
}

/** The hash of every line, oldest first. */
export async function listHashes(db: Database): Promise<string[]> {
  const lines = await db.select({ hash: log.hash }).from(log).orderBy(log.position);
  return lines.map(({ hash }) => hash);
}
