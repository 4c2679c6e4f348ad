import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { insertsOf, type NewInvitation } from './invitations.ts';
import { amendment, wave } from './schema.ts';
import type { WaveState } from './waves.ts';

export type AmendmentRow = typeof amendment.$inferSelect;

/** The signed amendments of a wave, oldest first. */
export async function listAmendments(db: Database, id: string): Promise<string[]> {
  const rows = await db
    .select({ jws: amendment.jws })
    .from(amendment)
    .where(eq(amendment.wave, id))
    .orderBy(amendment.position);
  return rows.map(({ jws }) => jws);
}

/**
 * Appends an amendment and the invitations it is about, all at once. False, with nothing stored,
 * when its place is taken or the wave has left these states (somebody was quicker).
 */
export async function insertAmendment(
  db: Database,
  row: AmendmentRow,
  states: readonly WaveState[],
  invitations: readonly NewInvitation[],
): Promise<boolean> {
  const { wave: id, position, jws } = row;
  const ready = and(eq(wave.id, id), inArray(wave.state, [...states]));
  const stored = sql`EXISTS (SELECT 1 FROM ${amendment} WHERE ${amendment.wave} = ${id}
    AND ${amendment.position} = ${position} AND ${amendment.jws} = ${jws})`;
  const [inserted] = await db.batch([
    db
      .insert(amendment)
      .select(sql`SELECT ${id}, ${position}, ${jws} FROM ${wave} WHERE ${ready}`)
      .onConflictDoNothing()
      .returning({ position: amendment.position }),
    ...insertsOf(db, id, invitations, stored),
  ]);
  return inserted.length === 1;
}
