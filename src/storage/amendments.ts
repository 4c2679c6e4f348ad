import { eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { amendment } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type AmendmentRow = typeof amendment.$inferSelect;

/** The signed amendments of a wave, oldest first. */
export async function listAmendments(db: Database, id: string): Promise<string[]> {
  const rows = await db
    .select({ jws: amendment.jws })
    .from(amendment)
    .where(eq(amendment.wave, id))
    .orderBy(amendment.position);
  return rows.map(({ jws }) => jws);
}

/** The statement that appends an amendment. */
export function insertAmendment(db: Database, row: AmendmentRow): Statement {
  return db.insert(amendment).values(row);
}

/** That a wave has this many amendments. */
export function countsAmendments(id: string, amendments: number): Condition {
  return sql`(SELECT count(*) FROM ${amendment} WHERE ${amendment.wave} = ${id}) = ${amendments}`;
}
