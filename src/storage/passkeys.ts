import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { passkey } from './members-schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type Passkey = typeof passkey.$inferSelect;

export function insertPasskey(db: Database, row: Passkey): Statement {
  return db.insert(passkey).values(row);
}

/** The rows of a passkey, one for each member whom it signs in; none where it is unknown. */
export async function findPasskey(db: Database, id: string): Promise<Passkey[]> {
  return db.select().from(passkey).where(eq(passkey.id, id)).orderBy(passkey.member);
}

/** The passkeys that sign in any of these members, each once. */
export async function listPasskeys(
  db: Database,
  members: readonly string[],
): Promise<Pick<Passkey, 'id' | 'addedOn'>[]> {
  return db
    .selectDistinct({ id: passkey.id, addedOn: passkey.addedOn })
    .from(passkey)
    .where(inArray(passkey.member, [...members]))
    .orderBy(passkey.addedOn, passkey.id);
}

/** That nobody has this passkey. */
export function isNewPasskey(id: string): Condition {
  return sql`NOT EXISTS (SELECT 1 FROM ${passkey} WHERE ${passkey.id} = ${id})`;
}

/**
 * Keeps how often an authenticator has signed, since one that counts back is a copy, and by what it
 * names whose passkey it is.
 */
export function countPasskey(
  db: Database,
  id: string,
  counted: Pick<Passkey, 'counter' | 'userHandle'>,
): Statement {
  return db.update(passkey).set(counted).where(eq(passkey.id, id));
}

/** Forgets a passkey of these members. */
export function deletePasskey(db: Database, id: string, members: readonly string[]): Statement {
  return db.delete(passkey).where(and(eq(passkey.id, id), inArray(passkey.member, [...members])));
}
