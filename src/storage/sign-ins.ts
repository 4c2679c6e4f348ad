import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { session, signIn } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

/** Who a link or a session speaks for, and until when. */
export type Grant = typeof session.$inferSelect;

/** The statement that offers a one-time link. */
export function insertSignIn(db: Database, grant: Grant): Statement {
  return db.insert(signIn).values(grant);
}

/** What a one-time link would grant, without using it up; null when it was used or is too old. */
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

/** That a one-time link was not used yet. */
export function isOffered(tokenHash: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${signIn} WHERE ${eq(signIn.tokenHash, tokenHash)})`;
}

/** Statements that use up a one-time link and start the session that it grants. */
export function exchangeSignIn(db: Database, tokenHash: string, grant: Grant): Statement[] {
  return [
    db.delete(signIn).where(eq(signIn.tokenHash, tokenHash)),
    db.insert(session).values(grant),
  ];
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

/** The statement that ends a session. */
export function deleteSession(db: Database, tokenHash: string): Statement {
  return db.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** Statements that take links and sessions from key holders, by their places, for a batch. */
export function revocationOf(
  db: Database,
  wave: string,
  positions: readonly number[],
): Statement[] {
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

/** Statements that remove links and sessions whose time is over. */
export function deleteExpired(db: Database, now: string): Statement[] {
  return [
    db.delete(signIn).where(lt(signIn.expiresAt, now)),
    db.delete(session).where(lt(session.expiresAt, now)),
  ];
}
