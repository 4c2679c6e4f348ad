import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { keyHolder } from './schema.ts';

export type KeyHolder = typeof keyHolder.$inferSelect;

/** The key holders of a wave, in the order HR named them. */
export async function listKeyHolders(db: Database, wave: string): Promise<KeyHolder[]> {
  return db
    .select()
    .from(keyHolder)
    .where(eq(keyHolder.wave, wave))
    .orderBy(keyHolder.position)
    .all();
}

/** Names the key holders anew; nothing they had proven is kept. */
export async function replaceKeyHolders(
  db: Database,
  wave: string,
  names: readonly string[],
): Promise<void> {
  await db.batch([
    db.delete(keyHolder).where(eq(keyHolder.wave, wave)),
    ...names.map((name, position) => db.insert(keyHolder).values({ wave, position, name })),
  ]);
}

/** Notes that a holder showed the key (`proven`) or opened a rehearsal box (`rehearsed`). */
export async function markKeyHolder(
  db: Database,
  wave: string,
  position: number,
  done: { proven?: true; rehearsed?: true },
): Promise<void> {
  await db
    .update(keyHolder)
    .set(done)
    .where(and(eq(keyHolder.wave, wave), eq(keyHolder.position, position)));
}

/** A new key makes every earlier proof worthless. */
export async function forgetProofs(db: Database, wave: string): Promise<void> {
  await db
    .update(keyHolder)
    .set({ proven: false, rehearsed: false })
    .where(eq(keyHolder.wave, wave));
}
