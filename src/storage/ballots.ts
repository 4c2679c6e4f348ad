import { and, eq, gt, sql } from 'drizzle-orm';
import { again } from './again.ts';
import type { Database } from './database.ts';
import { ballot } from './schema.ts';

export type BallotRow = typeof ballot.$inferSelect;

/**
 * Puts a ballot in the box: `stored`, `same` when these very bytes lie there already, `other` when
 * the nonce is taken, `shut` when the box takes no ballots any more.
 */
export async function insertBallot(
  db: Database,
  row: BallotRow,
): Promise<'stored' | 'same' | 'other' | 'shut'> {
  const statement = sql`
    INSERT INTO ballot (wave, nonce, block, signature, ciphertext)
    SELECT id, ${row.nonce}, ${row.block}, ${row.signature}, ${row.ciphertext} FROM wave
    WHERE id = ${row.wave} AND state IN ('open', 'closed') AND box_opened = 0
    ON CONFLICT (wave, nonce) DO NOTHING`;
  const inserted = await again(() => db.run(statement));
  if (inserted.meta.changes > 0) return 'stored';
  const there = await db
    .select()
    .from(ballot)
    .where(and(eq(ballot.wave, row.wave), eq(ballot.nonce, row.nonce)))
    .get();
  if (!there) return 'shut';
  const same =
    there.block === row.block &&
    there.signature === row.signature &&
    there.ciphertext === row.ciphertext;
  return same ? 'same' : 'other';
}

/** A page of the box in nonce order, after a given nonce. */
export async function listBallots(
  db: Database,
  wave: string,
  after: string,
  limit: number,
): Promise<BallotRow[]> {
  return db
    .select()
    .from(ballot)
    .where(and(eq(ballot.wave, wave), gt(ballot.nonce, after)))
    .orderBy(ballot.nonce)
    .limit(limit);
}

export async function countBallots(db: Database, wave: string): Promise<number> {
  return db.$count(ballot, eq(ballot.wave, wave));
}
