import { eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { letter, mailing, signOff, undelivered } from './mail-schema.ts';
import {
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
import type { Condition, Statement } from './transactions.ts';
import type { WaveState } from './waves.ts';

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
  mailings: mailing,
  letters: letter,
  undelivered,
  signOffs: signOff,
};
export type Held = keyof typeof holders;
export const everythingHeld = Object.keys(holders) as Held[];

/** Statements that delete what a wave holds of these kinds. */
export function deleteHeld(db: Database, id: string, kinds: readonly Held[]): Statement[] {
  return kinds.map((held) => db.delete(holders[held]).where(eq(holders[held].wave, id)));
}

/** That a wave holds just this many rows of these kinds. */
export function holdsJust(id: string, counts: Partial<Record<Held, number>>): Condition {
  const each = Object.entries(counts).map(([held, rows]) => {
    const table = holders[held as Held];
    return sql`(SELECT count(*) FROM ${table} WHERE ${table.wave} = ${id}) = ${rows}`;
  });
  return sql.join([sql`1`, ...each], sql` AND `);
}

/** How many rows a wave holds of each kind. */
export async function countHeld(db: Database, id: string): Promise<Record<Held, number>> {
  const counts = Object.entries(holders).map(
    ([held, table]) =>
      sql`(SELECT count(*) FROM ${table} WHERE ${table.wave} = ${id}) AS ${sql.identifier(held)}`,
  );
  return db.get<Record<Held, number>>(sql`SELECT ${sql.join(counts, sql`, `)}`);
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
