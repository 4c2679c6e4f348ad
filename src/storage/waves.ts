import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from './database.ts';
import { wave, type waveStates } from './schema.ts';

export type WaveRow = typeof wave.$inferSelect;
export type WaveState = (typeof waveStates)[number];

export async function insertWave(db: Database, row: typeof wave.$inferInsert): Promise<void> {
  await db.insert(wave).values(row);
}

export async function findWave(db: Database, id: string): Promise<WaveRow | null> {
  return (await db.select().from(wave).where(eq(wave.id, id)).get()) ?? null;
}

export async function findWaveByManifest(db: Database, hash: string): Promise<WaveRow | null> {
  return (await db.select().from(wave).where(eq(wave.manifestHash, hash)).get()) ?? null;
}

/** Every wave, the latest opened first and those in preparation before them. */
export async function listWaves(db: Database): Promise<WaveRow[]> {
  return db.select().from(wave).orderBy(desc(wave.openedOn), wave.id);
}

/**
 * Changes a wave only while it is in one of the given states, so that two people pressing at once
 * cannot take a step twice. Returns false when it was not.
 */
export async function changeWave(
  db: Database,
  id: string,
  from: readonly WaveState[],
  change: Partial<typeof wave.$inferInsert>,
): Promise<boolean> {
  const changed = await db
    .update(wave)
    .set(change)
    .where(and(eq(wave.id, id), inArray(wave.state, [...from])))
    .returning({ id: wave.id });
  return changed.length === 1;
}
