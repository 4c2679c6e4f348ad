import { and, eq, inArray, sql } from 'drizzle-orm';
import type { KeyHolding } from '../core/ballot/key-holding.ts';
import type { Database } from './database.ts';
import { keyHolder, wave } from './schema.ts';

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

/** Statements that name the key holders anew, for a batch; nothing they had proven is kept. */
export function namingOf(db: Database, id: string, names: readonly string[]) {
  return [
    db.delete(keyHolder).where(eq(keyHolder.wave, id)),
    ...names.map((name, position) => db.insert(keyHolder).values({ wave: id, position, name })),
  ] as const;
}

/** A key as it must stand with its wave, and how the wave says it is held. */
interface KeyOfWave {
  publicKey: string;
  holding: KeyHolding;
}

/**
 * Puts a new key in the place of the wave's and forgets what was proven of the earlier one, in one
 * transaction. False, with nothing changed, when the manifest is fixed or the key is held otherwise.
 */
export async function replaceBoxKey(db: Database, id: string, made: KeyOfWave): Promise<boolean> {
  const ready = sql`${wave.state} IN ('draft', 'planned') AND ${wave.manifest} IS NULL
    AND ${holdingOfWave} = ${made.holding}`;
  const [changed] = await db.batch([
    db
      .update(wave)
      .set({ boxKey: made.publicKey })
      .where(and(eq(wave.id, id), ready))
      .returning({ id: wave.id }),
    db
      .update(keyHolder)
      .set({ proven: false, rehearsed: false })
      .where(
        and(
          eq(keyHolder.wave, id),
          sql`EXISTS (SELECT 1 FROM ${wave} WHERE ${wave.id} = ${id} AND ${ready})`,
        ),
      ),
  ]);
  return changed.length === 1;
}

/**
 * Notes that holders showed the key (`proven`) or opened a rehearsal box (`rehearsed`), all of them
 * at once. False when that is not, or no longer, the key of the wave.
 */
export async function markKeyHolders(
  db: Database,
  id: string,
  positions: readonly number[],
  done: { proven?: true; rehearsed?: true },
  made: KeyOfWave,
): Promise<boolean> {
  const marked = await db
    .update(keyHolder)
    .set(done)
    .where(
      and(eq(keyHolder.wave, id), inArray(keyHolder.position, [...positions]), hasKey(id, made)),
    )
    .returning({ position: keyHolder.position });
  return marked.length > 0;
}

/** Settings from before shares existed do not say how the key is held. */
const holdingOfWave = sql`coalesce(${wave.settings} ->> 'keyHolding', 'either')`;

function hasKey(id: string, { publicKey, holding }: KeyOfWave) {
  return sql`EXISTS (SELECT 1 FROM ${wave} WHERE ${wave.id} = ${id}
    AND ${wave.boxKey} = ${publicKey} AND ${holdingOfWave} = ${holding})`;
}
