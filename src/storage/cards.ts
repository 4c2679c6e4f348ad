import { eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { invitation, wave } from './schema.ts';
import type { Statement } from './transactions.ts';

/** Statements that let invitations be found by the codes of their cards. */
export function noteCards(
  db: Database,
  cards: readonly { id: string; hash: string }[],
): Statement[] {
  return inStatements(cards).map((rows) =>
    db
      .update(invitation)
      .set({
        cardHash: sql`(SELECT value ->> 'hash' FROM json_each(${JSON.stringify(rows)})
        WHERE value ->> 'id' = ${invitation.id})`,
      })
      .where(
        sql`${invitation.id} IN (SELECT value ->> 'id' FROM json_each(${JSON.stringify(rows)}))`,
      ),
  );
}

/** The invitation whose card this is, with the hash of its wave's manifest. */
export async function findCard(db: Database, hash: string) {
  const found = await db
    .select({ id: invitation.id, manifestHash: wave.manifestHash })
    .from(invitation)
    .innerJoin(wave, eq(wave.id, invitation.wave))
    .where(eq(invitation.cardHash, hash))
    .get();
  return found ?? null;
}
