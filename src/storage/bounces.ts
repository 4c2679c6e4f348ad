import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { undelivered } from './mail-schema.ts';
import type { RoundOf } from './mailings.ts';
import { invitation } from './schema.ts';
import type { Statement } from './transactions.ts';

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

/** The statement that keeps which addresses a letter came back from; again changes nothing. */
export function noteBounced(
  db: Database,
  { wave, round }: RoundOf,
  addresses: readonly string[],
): Statement {
  return db
    .insert(undelivered)
    .select(
      sql`SELECT ${wave}, ${round}, ${invitation.id}, 'bounced', 1, NULL FROM ${invitation}
      WHERE ${invitedAt(wave, addresses)}`,
    )
    .onConflictDoUpdate({
      target: [undelivered.wave, undelivered.round, undelivered.invitation],
      set: { code: 'bounced', againAt: null },
    });
}
