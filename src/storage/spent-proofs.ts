import { lt, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { spentProof } from './members-schema.ts';
import type { Condition, Statement } from './transactions.ts';

/** The statement that notes that a proof of the box's key was used. */
export function insertSpentProof(db: Database, token: string, until: string): Statement {
  return db.insert(spentProof).values({ token, until });
}

/** That a proof was not used before. */
export function isUnspent(token: string): Condition {
  return sql`NOT EXISTS (SELECT 1 FROM ${spentProof} WHERE ${spentProof.token} = ${token})`;
}

/** The statement that forgets proofs whose time is over: nobody can use them again. */
export function deleteSpentProofs(db: Database, now: string): Statement {
  return db.delete(spentProof).where(lt(spentProof.until, now));
}
