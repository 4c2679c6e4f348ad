import { and, eq, gt, inArray, lt } from 'drizzle-orm';
import type { Database } from './database.ts';
import { session, signIn } from './schema.ts';

/** Who a link or a session speaks for, and until when. */
export type Grant = typeof session.$inferSelect;

export async function insertSignIn(db: Database, grant: Grant): Promise<void> {
  await db.insert(signIn).values(grant);
}

/** What a one-time link would grant, without using it up; null when it is not known. */
export async function findSignIn(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<Grant | null> {
  const found = await db
    .select()
    .from(signIn)
    .where(and(eq(signIn.tokenHash, tokenHash), gt(signIn.expiresAt, now)))
    .get();
  return found ?? null;
}

/** Uses up a one-time link: the row goes and comes back as what it granted, or null. */
export async function takeSignIn(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<Grant | null> {
  const [grant] = await db
    .delete(signIn)
    .where(and(eq(signIn.tokenHash, tokenHash), gt(signIn.expiresAt, now)))
    .returning();
  return grant ?? null;
}

export async function insertSession(db: Database, grant: Grant): Promise<void> {
  await db.insert(session).values(grant);
}

export async function findSession(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<Grant | null> {
  const found = await db
    .select()
    .from(session)
    .where(and(eq(session.tokenHash, tokenHash), gt(session.expiresAt, now)))
    .get();
  return found ?? null;
}

export async function deleteSession(db: Database, tokenHash: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** Statements that take links and sessions from key holders, by their places, for a batch. */
export function revocationOf(db: Database, wave: string, positions: readonly number[]) {
  return [signIn, session].map((table) =>
    db
      .delete(table)
      .where(
        and(
          eq(table.role, 'key-holder'),
          eq(table.wave, wave),
          inArray(table.position, [...positions]),
        ),
      ),
  );
}

/** Removes links and sessions whose time is over. */
export async function deleteExpired(db: Database, now: string): Promise<void> {
  await db.batch([
    db.delete(signIn).where(lt(signIn.expiresAt, now)),
    db.delete(session).where(lt(session.expiresAt, now)),
  ]);
}
