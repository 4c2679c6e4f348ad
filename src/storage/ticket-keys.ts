import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { invitation, ticketKey, wave } from './schema.ts';
import type { Statement } from './transactions.ts';

export type TicketKey = typeof ticketKey.$inferSelect;

/** The statement that keeps the key of a block; a key that is already there stays. */
export function insertTicketKey(db: Database, key: TicketKey): Statement {
  return db.insert(ticketKey).values(key).onConflictDoNothing();
}

/** The key of a block whose tickets can be asked for: before opening it may still become another. */
export async function findKeyInUse(
  db: Database,
  id: string,
  block: string,
): Promise<TicketKey | null> {
  const found = await db
    .select(getTableColumns(ticketKey))
    .from(ticketKey)
    .innerJoin(wave, and(eq(wave.id, ticketKey.wave), inArray(wave.state, ['open', 'closed'])))
    .where(and(eq(ticketKey.wave, id), eq(ticketKey.block, block)))
    .get();
  return found ?? null;
}

/** Public keys by block. */
export async function listPublicKeys(db: Database, wave: string): Promise<Record<string, string>> {
  const rows = await db
    .select({ block: ticketKey.block, publicKey: ticketKey.publicKey })
    .from(ticketKey)
    .where(eq(ticketKey.wave, wave))
    .orderBy(ticketKey.block);
  return Object.fromEntries(rows.map((row) => [row.block, row.publicKey]));
}

/** How many blocks of a wave have their key, and how many people their invitation. */
export async function countPrepared(
  db: Database,
  wave: string,
): Promise<{ keys: number; invited: number }> {
  return db.get(sql`SELECT
    (SELECT count(*) FROM ${ticketKey} WHERE ${ticketKey.wave} = ${wave}) AS keys,
    (SELECT count(*) FROM ${invitation} WHERE ${invitation.wave} = ${wave}) AS invited`);
}

/** The statement after which nobody can sign another ticket for the wave. */
export function forgetPrivateKeys(db: Database, wave: string): Statement {
  return db.update(ticketKey).set({ privateKey: null }).where(eq(ticketKey.wave, wave));
}
