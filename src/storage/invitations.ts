import { and, count, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { invitation } from './schema.ts';

export type Invitation = typeof invitation.$inferSelect;
export type NewInvitation = Omit<Invitation, 'wave' | 'blindedHash'>;

/** Puts invitations in the place of those the wave had, whole or not at all. */
export async function replaceInvitations(
  db: Database,
  wave: string,
  rows: readonly NewInvitation[],
): Promise<void> {
  const everybody = sql`TRUE`;
  await db.batch([
    db.delete(invitation).where(eq(invitation.wave, wave)),
    ...insertsOf(db, wave, rows, everybody),
  ]);
}

/** Statements that add invitations to a wave where a condition holds, for a batch. */
export function insertsOf(
  db: Database,
  wave: string,
  rows: readonly NewInvitation[],
  condition: SQL,
) {
  return inStatements(rows).map((part) =>
    db
      .insert(invitation)
      .select(sql`SELECT value ->> 'id', ${wave}, value ->> 'block', value ->> 'authHash', value ->> 'number',
             value ->> 'name', value ->> 'email', value ->> 'language', NULL
      FROM json_each(${JSON.stringify(part)}) WHERE ${condition}`),
  );
}

export async function findInvitation(db: Database, authHash: string): Promise<Invitation | null> {
  const found = await db.select().from(invitation).where(eq(invitation.authHash, authHash)).get();
  return found ?? null;
}

export async function listInvitations(db: Database, wave: string): Promise<Invitation[]> {
  return db.select().from(invitation).where(eq(invitation.wave, wave));
}

/**
 * Binds an invitation to one blinded message, in one statement so that two requests at once cannot
 * both win. False when it is bound to another one already.
 */
export async function bindInvitation(
  db: Database,
  authHash: string,
  blindedHash: string,
): Promise<boolean> {
  const bound = await db
    .update(invitation)
    .set({ blindedHash })
    .where(
      and(
        eq(invitation.authHash, authHash),
        or(isNull(invitation.blindedHash), eq(invitation.blindedHash, blindedHash)),
      ),
    )
    .returning({ id: invitation.id });
  return bound.length === 1;
}

/** Tickets given out per block. */
export async function countTickets(db: Database, wave: string): Promise<Record<string, number>> {
  const rows = await db
    .select({ block: invitation.block, tickets: count() })
    .from(invitation)
    .where(and(eq(invitation.wave, wave), isNotNull(invitation.blindedHash)))
    .groupBy(invitation.block);
  return Object.fromEntries(rows.map((row) => [row.block, row.tickets]));
}
