import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from './database.ts';
import { passkey } from './members-schema.ts';
import type { Statement } from './transactions.ts';

export type Passkey = typeof passkey.$inferSelect;

export function insertPasskey(db: Database, row: Passkey): Statement {
  return db.insert(passkey).values(row);
}

export async function findPasskey(db: Database, id: string): Promise<Passkey | null> {
  return (await db.select().from(passkey).where(eq(passkey.id, id)).get()) ?? null;
}

export async function listPasskeys(db: Database, members: readonly string[]): Promise<Passkey[]> {
  return db
    .select()
    .from(passkey)
    .where(inArray(passkey.member, [...members]))
    .orderBy(passkey.addedOn, passkey.id);
}

/** Keeps how often an authenticator has signed: one that counts back is a copy. */
export function countPasskey(db: Database, id: string, counter: number): Statement {
  return db.update(passkey).set({ counter }).where(eq(passkey.id, id));
}

/** Forgets a passkey of one of these members. */
export function deletePasskey(db: Database, id: string, members: readonly string[]): Statement {
  return db.delete(passkey).where(and(eq(passkey.id, id), inArray(passkey.member, [...members])));
}
