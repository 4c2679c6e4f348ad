import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { openedPart, wave } from './schema.ts';

export type OpenedPart = typeof openedPart.$inferSelect;

/** How far each part goes, without what it holds, in order. */
export async function listOpenedParts(
  db: Database,
  id: string,
): Promise<Omit<OpenedPart, 'wave' | 'sealed'>[]> {
  return db
    .select({ part: openedPart.part, upTo: openedPart.upTo, ballots: openedPart.ballots })
    .from(openedPart)
    .where(eq(openedPart.wave, id))
    .orderBy(openedPart.part);
}

export async function findOpenedPart(
  db: Database,
  id: string,
  part: number,
): Promise<OpenedPart | null> {
  const found = await db
    .select()
    .from(openedPart)
    .where(and(eq(openedPart.wave, id), eq(openedPart.part, part)))
    .get();
  return found ?? null;
}

/**
 * Keeps the next part while its box is being opened. False, with nothing stored, when it is there
 * already, or is not the next one any more.
 */
export async function insertOpenedPart(db: Database, row: OpenedPart): Promise<boolean> {
  const before = sql`(SELECT count(*) FROM ${openedPart} WHERE ${openedPart.wave} = ${row.wave})`;
  const inserted = await db
    .insert(openedPart)
    .select(
      sql`SELECT ${row.wave}, ${row.part}, ${row.upTo}, ${row.ballots}, ${row.sealed} FROM ${wave}
        WHERE ${wave.id} = ${row.wave} AND ${wave.state} = 'closed' AND ${wave.boxOpened} = 1
        AND ${before} = ${row.part}`,
    )
    .onConflictDoNothing()
    .returning({ part: openedPart.part });
  return inserted.length === 1;
}

/** Forgets how far opening was, so that it starts again. */
export async function deleteOpenedParts(db: Database, id: string): Promise<void> {
  await db.delete(openedPart).where(eq(openedPart.wave, id));
}
