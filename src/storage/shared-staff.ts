import { eq, or, sql } from 'drizzle-orm';
import type { SharedStaff } from '../core/report/trend/staff-change.ts';
import type { Database } from './database.ts';
import { invitation, sharedStaff, wave } from './schema.ts';
import type { Statement } from './transactions.ts';

/** The form in which numbers are compared, as `numberKey` of core makes it and the index holds it. */
const key = (table: 'here' | 'there') =>
  sql.raw(`lower(ltrim(replace(${table}.number, ' ', ''), '0'))`);

/**
 * The statement that counts, for a wave that opens, how many of its people are also on the list of
 * another wave that still has one, per pair of blocks. Counts are all that stays of it.
 */
export function countSharedStaff(db: Database, id: string): Statement {
  return db.insert(sharedStaff).select(sql`
    SELECT here.wave, here.block, there.wave, there.block, count(*)
    FROM ${invitation} AS here
    JOIN ${invitation} AS there
      ON ${key('there')} = ${key('here')} AND there.wave <> here.wave
    JOIN ${wave} AS other ON other.id = there.wave AND other.state IN ('open', 'closed', 'released')
    WHERE here.wave = ${id}
    GROUP BY here.wave, here.block, there.wave, there.block`);
}

/** The counts of a wave with every other, in whichever of the two they were made. */
export async function listSharedStaff(db: Database, id: string): Promise<SharedStaff[]> {
  return db.select().from(sharedStaff).where(ofWave(id));
}

/** The statement that deletes every count a wave is in, for a wave that will have no release. */
export function deleteSharedStaff(db: Database, id: string): Statement {
  return db.delete(sharedStaff).where(ofWave(id));
}

/** That a count is of this wave with another, in either place. */
export const ofWave = (id: string) => or(eq(sharedStaff.wave, id), eq(sharedStaff.otherWave, id));
