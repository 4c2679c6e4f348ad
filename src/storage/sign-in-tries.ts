import { lt, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { signInTry } from './members-schema.ts';
import type { Statement } from './transactions.ts';

/** Counts one more try to sign in, where the platform has no counters. @returns how many there were */
export async function countSignInTry(
  db: Database,
  counter: string,
  period: number,
): Promise<number> {
  const { tries } = await db.get<{ tries: number }>(sql`
    INSERT INTO sign_in_try (counter, period, tries) VALUES (${counter}, ${period}, 1)
    ON CONFLICT (counter) DO UPDATE SET tries = tries + 1
    RETURNING tries`);
  return tries;
}

/** The statement that forgets the counters of earlier minutes. */
export function deleteSignInTries(db: Database, before: number): Statement {
  return db.delete(signInTry).where(lt(signInTry.period, before));
}
