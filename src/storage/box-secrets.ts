import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { boxSecret } from './schema.ts';

/** Keeps the wrapped private key of a wave's box, in the place of an earlier one. */
export async function putBoxSecret(db: Database, wave: string, wrapped: string): Promise<void> {
  await db
    .insert(boxSecret)
    .values({ wave, wrapped })
    .onConflictDoUpdate({ target: boxSecret.wave, set: { wrapped } });
}

export async function findBoxSecret(db: Database, wave: string): Promise<string | null> {
  const row = await db.select().from(boxSecret).where(eq(boxSecret.wave, wave)).get();
  return row?.wrapped ?? null;
}

export async function deleteBoxSecret(db: Database, wave: string): Promise<void> {
  await db.delete(boxSecret).where(eq(boxSecret.wave, wave));
}
