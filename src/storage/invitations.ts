import { and, count, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { invitation, wave } from './schema.ts';
import type { Statement } from './transactions.ts';

export type Invitation = typeof invitation.$inferSelect;
export type NewInvitation = Omit<Invitation, 'wave' | 'blindedHash'>;

/** Statements that add invitations to a wave. */
export function insertInvitations(
  db: Database,
  id: string,
  rows: readonly NewInvitation[],
): Statement[] {
  return inStatements(rows).map((part) =>
    db
      .insert(invitation)
      .select(sql`SELECT value ->> 'id', ${id}, value ->> 'block', value ->> 'authHash', value ->> 'number',
             value ->> 'name', value ->> 'email', value ->> 'language', NULL
      FROM json_each(${JSON.stringify(part)})`),
  );
}

export async function findInvitation(db: Database, authHash: string): Promise<Invitation | null> {
  const found = await db.select().from(invitation).where(eq(invitation.authHash, authHash)).get();
  return found ?? null;
}

export async function listInvitations(db: Database, id: string): Promise<Invitation[]> {
  return db.select().from(invitation).where(eq(invitation.wave, id));
}

/**
 * Binds an invitation of an open wave to one blinded message, in one statement so that two requests
 * at once cannot both win, nor one that comes after the wave shut or should have been shut. False when it is bound to another
 * one already, or to none and the wave is not open.
 */
export async function bindInvitation(
  db: Database,
  authHash: string,
  blindedHash: string,
  now: string,
): Promise<boolean> {
  const open = sql`EXISTS (SELECT 1 FROM ${wave}
    WHERE ${wave.id} = ${invitation.wave} AND ${wave.state} = 'open'
    AND (${wave.closesAt} IS NULL OR ${wave.closesAt} > ${now}))`;
  const bound = await db
    .update(invitation)
    .set({ blindedHash })
    .where(
      and(
        eq(invitation.authHash, authHash),
        or(eq(invitation.blindedHash, blindedHash), and(isNull(invitation.blindedHash), open)),
      ),
    )
    .returning({ id: invitation.id });
  return bound.length === 1;
}

/** Tickets given out per block. */
export async function countTickets(db: Database, id: string): Promise<Record<string, number>> {
  const rows = await db
    .select({ block: invitation.block, tickets: count() })
    .from(invitation)
    .where(and(eq(invitation.wave, id), isNotNull(invitation.blindedHash)))
    .groupBy(invitation.block);
  return Object.fromEntries(rows.map((row) => [row.block, row.tickets]));
}
