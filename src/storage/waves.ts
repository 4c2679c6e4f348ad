import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { wave, type waveStates } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

/** A wave without the key that signs for it, which is read where something is signed. */
export type WaveRow = Omit<typeof wave.$inferSelect, 'signKey'>;
export type WaveState = (typeof waveStates)[number];

/** The statement that starts a wave. */
export function insertWave(db: Database, row: typeof wave.$inferInsert): Statement {
  return db.insert(wave).values(row);
}

export async function findWave(db: Database, id: string): Promise<WaveRow | null> {
  const { signKey: _key, ...columns } = getTableColumns(wave);
  return (await db.select(columns).from(wave).where(eq(wave.id, id)).get()) ?? null;
}

/** The wrapped key that signs for a wave, while there is one, and where the wave stands. */
export async function findSignKey(
  db: Database,
  id: string,
): Promise<Pick<typeof wave.$inferSelect, 'signKey' | 'state'> | null> {
  const { signKey, state } = wave;
  return (await db.select({ signKey, state }).from(wave).where(eq(wave.id, id)).get()) ?? null;
}

/** What HR called a wave, or null. */
export async function findTitle(db: Database, id: string): Promise<string | null> {
  const { title } = wave;
  return (await db.select({ title }).from(wave).where(eq(wave.id, id)).get())?.title ?? null;
}

/** Where a wave stands, and why it was cancelled. */
export type WaveEnd = Pick<WaveRow, 'state' | 'cancelReason'>;

export async function findWaveEnd(
  db: Database,
  id: string,
): Promise<(WaveEnd & { closesAt: string | null; fixed: boolean }) | null> {
  const { state, cancelReason, closesAt, manifestHash } = wave;
  const found = await db
    .select({ state, cancelReason, closesAt, manifestHash })
    .from(wave)
    .where(eq(wave.id, id))
    .get();
  return found ? { ...found, fixed: found.manifestHash !== null } : null;
}

/** Where the wave with this manifest stands, for whoever still has a link of it. */
export async function findWaveByManifest(
  db: Database,
  hash: string,
): Promise<(Omit<WaveHead, 'fixed'> & Pick<WaveEnd, 'cancelReason'>) | null> {
  const { id, title, state, cancelReason } = wave;
  const found = await db
    .select({ id, title, state, cancelReason })
    .from(wave)
    .where(eq(wave.manifestHash, hash))
    .get();
  return found ?? null;
}

/** A wave by its name, and where it stands. */
export interface WaveHead {
  id: string;
  title: string;
  state: WaveState;
  fixed: boolean;
}

/** Every wave, the latest opened first and those in preparation before them. */
export async function listWaves(db: Database): Promise<WaveHead[]> {
  const { id, title, state, manifestHash, openedOn } = wave;
  const rows = await db
    .select({ id, title, state, manifestHash })
    .from(wave)
    .orderBy(desc(openedOn), id);
  return rows.map(({ manifestHash, ...head }) => ({ ...head, fixed: manifestHash !== null }));
}

/**
 * The statement that changes a wave; whatever was made from what stood before is overtaken by it.
 * @param change nothing where only what belongs to the wave changes, such as its staff list
 */
export function changeWave(
  db: Database,
  id: string,
  change: Partial<Omit<typeof wave.$inferSelect, 'id' | 'version'>> = {},
): Statement {
  return db
    .update(wave)
    .set({ ...change, version: sql`${wave.version} + 1` })
    .where(eq(wave.id, id));
}

/** The statement that keeps where links of a wave lead, unless somebody else did at the same moment. */
export function keepOriginOf(db: Database, id: string, origin: string): Statement {
  return db
    .update(wave)
    .set({ origin: sql`coalesce(${wave.origin}, ${origin})`, version: sql`${wave.version} + 1` })
    .where(eq(wave.id, id));
}

/** The statement that deletes a wave itself; what it holds is deleted beside it. */
export function deleteWave(db: Database, id: string): Statement {
  return db.delete(wave).where(eq(wave.id, id));
}

/** That nothing changed a wave since its version was read. */
export function isUnchanged(id: string, version: number): Condition {
  return exists(and(eq(wave.id, id), eq(wave.version, version)));
}

export function isInState(id: string, states: readonly WaveState[]): Condition {
  return exists(and(eq(wave.id, id), inArray(wave.state, [...states])));
}

/** That there is no wave at all yet. */
export function isWithoutWaves(): Condition {
  return sql`NOT EXISTS (SELECT 1 FROM ${wave})`;
}

/** That nobody shut the box of a wave yet. */
export function isUnopened(id: string): Condition {
  return exists(and(eq(wave.id, id), eq(wave.boxOpened, false)));
}

function exists(condition: Condition | undefined): Condition {
  return sql`EXISTS (SELECT 1 FROM ${wave} WHERE ${condition})`;
}
