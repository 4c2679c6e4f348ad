import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { openedPart, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type OpenedPart = typeof openedPart.$inferSelect;

/** How far each part goes, without what it holds, in order. */
export async function listOpenedParts(
  db: Database,
  id: string,
): Promise<Omit<OpenedPart, 'wave' | 'encrypted'>[]> {
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

/** The statement that keeps the next part of a box that is being opened. */
export function insertOpenedPart(db: Database, row: OpenedPart): Statement {
  return db.insert(openedPart).values(row).onConflictDoNothing();
}

/** That a box is being opened and this part is the next one. */
export function isNextPart({ wave: id, part }: Pick<OpenedPart, 'wave' | 'part'>): Condition {
  return sql`EXISTS (SELECT 1 FROM ${wave} WHERE ${wave.id} = ${id} AND ${wave.state} = 'closed'
      AND ${wave.boxOpened} = 1)
    AND (SELECT count(*) FROM ${openedPart} WHERE ${openedPart.wave} = ${id}) = ${part}`;
}

/** The statement that forgets how far opening was, so that it starts again. */
export function deleteOpenedParts(db: Database, id: string): Statement {
  return db.delete(openedPart).where(eq(openedPart.wave, id));
}
