import { and, eq, inArray, sql } from 'drizzle-orm';
import type { KeyHolding } from '../core/ballot/key-holding.ts';
import type { Database } from './database.ts';
import { keyHolder, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type KeyHolder = typeof keyHolder.$inferSelect;

/** The key holders of a wave, in the order HR named them. */
export async function listKeyHolders(db: Database, id: string): Promise<KeyHolder[]> {
  return db
    .select()
    .from(keyHolder)
    .where(eq(keyHolder.wave, id))
    .orderBy(keyHolder.position)
    .all();
}

/** Statements that name the key holders anew; nothing they had proven is kept. */
export function namingOf(db: Database, id: string, names: readonly string[]): Statement[] {
  return [
    db.delete(keyHolder).where(eq(keyHolder.wave, id)),
    ...names.map((name, position) => db.insert(keyHolder).values({ wave: id, position, name })),
  ];
}

/** A key as it must stand with its wave, and how the wave says it is held. */
interface KeyOfWave {
  publicKey: string;
  holding: KeyHolding;
}

/** The statement that forgets what the holders had proven of an earlier key. */
export function forgetProofs(db: Database, id: string): Statement {
  return db
    .update(keyHolder)
    .set({ proven: false, rehearsed: false })
    .where(eq(keyHolder.wave, id));
}

/** That no manifest names a key yet, and the wave wants it held this way. */
export function takesKey(id: string, holding: KeyHolding): Condition {
  return sql`EXISTS (SELECT 1 FROM ${wave} WHERE ${wave.id} = ${id}
    AND ${wave.state} IN ('draft', 'planned') AND ${wave.manifestHash} IS NULL
    AND ${holdingOfWave} = ${holding})`;
}

/** The statement that notes that holders showed the key, or opened a rehearsal box. */
export function markKeyHolders(
  db: Database,
  id: string,
  positions: readonly number[],
  done: { proven?: true; rehearsed?: true },
): Statement {
  return db
    .update(keyHolder)
    .set(done)
    .where(and(eq(keyHolder.wave, id), inArray(keyHolder.position, [...positions])));
}

/** That this is the key of the wave, held this way. */
export function hasKey(id: string, { publicKey, holding }: KeyOfWave): Condition {
  return sql`EXISTS (SELECT 1 FROM ${wave} WHERE ${wave.id} = ${id}
    AND ${wave.boxKey} = ${publicKey} AND ${holdingOfWave} = ${holding})`;
}

/** Settings from before shares existed do not say how the key is held. */
const holdingOfWave = sql`coalesce(${wave.settings} ->> 'keyHolding', 'either')`;
