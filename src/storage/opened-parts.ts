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

/** Keeps a part while its box is being opened; one that is already there stays. */
export async function insertOpenedPart(db: Database, row: OpenedPart): Promise<void> {
  await db
    .insert(openedPart)
    .select(
      sql`SELECT ${row.wave}, ${row.part}, ${row.upTo}, ${row.ballots}, ${row.sealed} FROM ${wave}
        WHERE ${wave.id} = ${row.wave} AND ${wave.state} = 'closed' AND ${wave.boxOpened} = 1`,
    )
    .onConflictDoNothing();
}

/** Forgets how far opening was, so that it starts again. */
export async function deleteOpenedParts(db: Database, id: string): Promise<void> {
  await db.delete(openedPart).where(eq(openedPart.wave, id));
}
