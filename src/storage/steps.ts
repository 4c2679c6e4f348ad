import { eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Database } from './database.ts';
import { insertOf, type LogLine } from './log.ts';
import {
  amendment,
  ballot,
  boxKey,
  boxSecret,
  invitation,
  openedPart,
  participation,
  person,
  ticketKey,
  wave,
} from './schema.ts';
import type { WaveRow, WaveState } from './waves.ts';

/** What a wave holds and a step may delete. */
const holders = {
  people: person,
  invitations: invitation,
  ballots: ballot,
  ticketKeys: ticketKey,
  participation,
  boxSecret,
  boxKey,
  openedParts: openedPart,
};
export type Held = keyof typeof holders;
export const everythingHeld = Object.keys(holders) as Held[];

/** What may not have changed since a step was prepared. */
const countables = { ...holders, amendments: amendment };
type Countable = keyof typeof countables;

/** A step in a wave's life: what changes, what goes, and the lines of the log that say so. */
export interface Step {
  wave: string;
  from: readonly WaveState[];
  change: Partial<Omit<WaveRow, 'id'>>;
  deletes?: readonly Held[];
  /** Rows that must still be there in these numbers, because the step was made from them. */
  counted?: Partial<Record<Countable, number>>;
  /** Only while nobody has shut the box. */
  whileUnopened?: boolean;
  lines: readonly LogLine[];
  /** More statements of the same transaction. */
  also?: readonly BatchItem<'sqlite'>[];
}

/**
 * Takes a step as one transaction: all of it or nothing. False, with nothing done, when the wave is
 * in another state, its box was shut, what was counted has changed, or another line took its place
 * in the log.
 */
export async function takeStep(db: Database, step: Step): Promise<boolean> {
  const { change, deletes = [], lines, also = [] } = step;
  const here = isReady(step);
  // Null where the column takes none, so that the whole batch fails.
  const state = sql<WaveState>`CASE WHEN ${here} THEN ${change.state ?? wave.state} END`;
  try {
    await db.batch([
      db
        .update(wave)
        .set({ ...change, state })
        .where(eq(wave.id, step.wave)),
      ...also,
      ...deletes.map((held) => db.delete(holders[held]).where(eq(holders[held].wave, step.wave))),
      ...lines.map((line) => insertOf(db, line)),
    ]);
    return true;
  } catch (error) {
    const first = lines[0]?.position ?? 0;
    const taken = await db.get<{ n: number }>(
      sql`SELECT count(*) AS n FROM log WHERE position = ${first}`,
    );
    const ready = await db.$count(wave, sql`${wave.id} = ${step.wave} AND ${here}`);
    if (taken?.n === 1 || ready === 0) return false;
    throw error;
  }
}

function isReady({ wave: id, from, counted = {}, whileUnopened }: Step) {
  const states = sql`${wave.state} IN ${from}`;
  const here = whileUnopened ? sql`${states} AND ${wave.boxOpened} = 0` : states;
  return Object.entries(counted).reduce((all, [name, rows]) => {
    const table = countables[name as Countable];
    return sql`${all} AND (SELECT count(*) FROM ${table} WHERE ${table.wave} = ${id}) = ${rows}`;
  }, here);
}

/** How many rows a wave holds of each kind. */
export async function countHeld(db: Database, id: string): Promise<Record<Held, number>> {
  const counts = Object.entries(holders).map(async ([held, table]) => [
    held,
    await db.$count(table, eq(table.wave, id)),
  ]);
  return Object.fromEntries(await Promise.all(counts));
}

/** Waves that are over and still hold something, because a write came in while they ended. */
export async function listLeftovers(db: Database): Promise<{ id: string; state: WaveState }[]> {
  const some = Object.values(holders).map(
    (table) => sql`EXISTS (SELECT 1 FROM ${table} WHERE ${table.wave} = ${wave.id})`,
  );
  return db
    .select({ id: wave.id, state: wave.state })
    .from(wave)
    .where(sql`${wave.state} IN ('cancelled', 'purged') AND (${sql.join(some, sql` OR `)})`);
}
