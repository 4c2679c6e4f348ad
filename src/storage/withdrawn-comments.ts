import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { withdrawnComment } from './schema.ts';
import type { Statement } from './transactions.ts';

/** Ids of the comments of a wave that nothing shows any more. */
export async function listWithdrawn(db: Database, wave: string): Promise<Set<string>> {
  const rows = await db.select().from(withdrawnComment).where(eq(withdrawnComment.wave, wave));
  return new Set(rows.map((row) => row.comment));
}

/** The statement that withdraws a comment. */
export function insertWithdrawn(db: Database, wave: string, comment: string): Statement {
  return db.insert(withdrawnComment).values({ wave, comment }).onConflictDoNothing();
}
