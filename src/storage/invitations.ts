import { and, count, eq, isNotNull, sql } from 'drizzle-orm';
import { numberKey } from '../core/roster/number-key.ts';
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

/** Invitations of one page: of a hundred thousand people not all fit in memory at once. */
const pageRows = 2_000;

/** The form in which numbers are compared, as `numberKey` of core makes it and the index holds it. */
const key = sql`lower(ltrim(replace(${invitation.number}, ' ', ''), '0'))`;

/** The next page of a wave's invitations after one of them, in the order of their numbers. */
export async function listInvitations(
  db: Database,
  id: string,
  after: Pick<Invitation, 'number' | 'id'> | null = null,
): Promise<Invitation[]> {
  const from = after && sql`(${key}, ${invitation.id}) > (${numberKey(after.number)}, ${after.id})`;
  return db
    .select()
    .from(invitation)
    .where(and(eq(invitation.wave, id), from ?? undefined))
    .orderBy(key, invitation.id)
    .limit(pageRows);
}

/** Every personnel number of a wave, as it is written, and nothing else. */
export async function listNumbers(db: Database, id: string): Promise<string[]> {
  const { number } = invitation;
  const rows = await db.select({ number }).from(invitation).where(eq(invitation.wave, id));
  return rows.map((row) => row.number);
}

/** The invitations with these numbers, a page's worth at most, however they are written. */
export async function listByNumbers(
  db: Database,
  id: string,
  numbers: readonly string[],
): Promise<Invitation[]> {
  const keys = JSON.stringify(numbers.map(numberKey));
  return db
    .select()
    .from(invitation)
    .where(and(eq(invitation.wave, id), sql`${key} IN (SELECT value FROM json_each(${keys}))`))
    .orderBy(key, invitation.id);
}

/** People without an address, or all. */
export type CardsFor = 'everyone' | 'no-email';

const wanted = (id: string, whom: CardsFor) =>
  and(eq(invitation.wave, id), whom === 'everyone' ? undefined : eq(invitation.email, ''));

/** How many cards there are to print. */
export async function countCards(db: Database, id: string, whom: CardsFor): Promise<number> {
  return db.$count(invitation, wanted(id, whom));
}

/** Some of the invitations that get a card, block by block. */
export async function listForCards(
  db: Database,
  id: string,
  whom: CardsFor,
  { from, atMost }: { from: number; atMost: number },
): Promise<Invitation[]> {
  return db
    .select()
    .from(invitation)
    .where(wanted(id, whom))
    .orderBy(invitation.block, invitation.id)
    .limit(atMost)
    .offset(from);
}

export async function countInvitations(db: Database, id: string): Promise<number> {
  return db.$count(invitation, eq(invitation.wave, id));
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
