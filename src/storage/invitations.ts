import { and, count, eq, isNotNull, sql } from 'drizzle-orm';
import { again } from './again.ts';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { invitation } from './schema.ts';
import type { Statement } from './transactions.ts';

export type Invitation = typeof invitation.$inferSelect;
export type NewInvitation = Omit<Invitation, 'wave' | 'blindedHash' | 'cardHash'>;

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
             value ->> 'name', value ->> 'email', value ->> 'language', NULL, NULL
      FROM json_each(${JSON.stringify(part)})`),
  );
}

export async function listInvitations(db: Database, id: string): Promise<Invitation[]> {
  return db.select().from(invitation).where(eq(invitation.wave, id));
}

/** How many people of a wave cannot be written to. */
export async function countWithoutEmail(db: Database, id: string): Promise<number> {
  return db.$count(invitation, and(eq(invitation.wave, id), eq(invitation.email, '')));
}

/** Whose ticket is asked for. */
export interface TicketRight {
  wave: string;
  block: string;
  authHash: string;
}

/**
 * Binds an invitation of an open wave to one blinded message, in one statement so that two requests
 * at once cannot both win, nor one that comes after the wave shut or should have been shut. The same
 * message may come again as long as the key of the block is there. False when the invitation is
 * unknown or of another block, bound to another message, or bound to none and the wave is not open.
 */
export async function bindInvitation(
  db: Database,
  { wave: id, block, authHash }: TicketRight,
  blindedHash: string,
  now: string,
): Promise<boolean> {
  const statement = sql`
    UPDATE invitation SET blinded_hash = ${blindedHash}
    WHERE auth_hash = ${authHash} AND wave = ${id} AND block = ${block} AND EXISTS (
      SELECT 1 FROM wave, ticket_key AS key
      WHERE wave.id = ${id} AND key.wave = ${id} AND key.block = ${block}
      AND key.private_key IS NOT NULL AND (
        (invitation.blinded_hash = ${blindedHash} AND wave.state IN ('open', 'closed'))
        OR (invitation.blinded_hash IS NULL AND wave.state = 'open'
          AND (wave.closes_at IS NULL OR wave.closes_at > ${now}))))`;
  const bound = await again(() => db.run(statement));
  // One row has this hash; an installation's own triggers may count as changes too.
  return bound.meta.changes > 0;
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
