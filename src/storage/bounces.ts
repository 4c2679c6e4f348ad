import { and, eq, lte, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { undelivered } from './mail-schema.ts';
import type { Mailing, RoundOf } from './mailings.ts';
import { invitation } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

const invitedAt = (id: string, addresses: readonly string[]): SQL | undefined =>
  and(
    eq(invitation.wave, id),
    sql`lower(${invitation.email}) IN (SELECT value FROM json_each(${JSON.stringify(addresses)}))`,
  );

/** Which of these addresses (in lower case) people of a wave have; of several people several times. */
export async function listInvitedAmong(
  db: Database,
  id: string,
  addresses: readonly string[],
): Promise<string[]> {
  if (addresses.length === 0) return [];
  const rows = await db
    .select({ email: invitation.email })
    .from(invitation)
    .where(invitedAt(id, addresses));
  return rows.map(({ email }) => email.toLowerCase());
}

/**
 * The statement that keeps which addresses a letter came back from; again changes nothing. Of a letter
 * that a server took no try failed: by that it is told from one that was put off before.
 */
export function noteBounced(
  db: Database,
  { wave, round }: RoundOf,
  addresses: readonly string[],
): Statement {
  return db
    .insert(undelivered)
    .select(
      sql`SELECT ${wave}, ${round}, ${invitation.id}, 'bounced', 0, NULL FROM ${invitation}
      WHERE ${invitedAt(wave, addresses)}`,
    )
    .onConflictDoUpdate({
      target: [undelivered.wave, undelivered.round, undelivered.invitation],
      set: { code: 'bounced', againAt: null },
    });
}

/** How many letters of a round a server took that then came back. */
export async function countCameBack(
  db: Database,
  one: Pick<Mailing, 'wave' | 'round' | 'reached'>,
): Promise<number> {
  return db.$count(
    undelivered,
    and(
      eq(undelivered.wave, one.wave),
      eq(undelivered.round, one.round),
      eq(undelivered.code, 'bounced'),
      eq(undelivered.tries, 0),
      lte(undelivered.invitation, one.reached),
    ),
  );
}

/** The round's letters to these addresses that are noted as come back. */
const notedAt = ({ wave, round }: RoundOf, addresses: readonly string[]): SQL | undefined =>
  and(
    eq(undelivered.wave, wave),
    eq(undelivered.round, round),
    eq(undelivered.code, 'bounced'),
    sql`${undelivered.invitation} IN
      (SELECT ${invitation.id} FROM ${invitation} WHERE ${invitedAt(wave, addresses)})`,
  );

/** Statements that take back that letters came back; one that never went out still failed. */
export function forgetBounced(
  db: Database,
  one: RoundOf,
  addresses: readonly string[],
): Statement[] {
  const noted = notedAt(one, addresses);
  return [
    db.delete(undelivered).where(and(noted, eq(undelivered.tries, 0))),
    db.update(undelivered).set({ code: 'stopped' }).where(noted),
  ];
}

/** That letters to one of these addresses are noted as come back. */
export function isNoted(one: RoundOf, addresses: readonly string[]): Condition {
  return sql`EXISTS (SELECT 1 FROM ${undelivered} WHERE ${notedAt(one, addresses)})`;
}
