import { and, eq, sql } from 'drizzle-orm';
import type { Refused } from '../core/ballot/council-decision.ts';
import { councilRefusal } from './council-decision-schema.ts';
import type { Database } from './database.ts';
import { wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

/** When the works council did not agree to a wave, whatever was said since, the first day first. */
export async function listRefusals(db: Database, id: string): Promise<Refused[]> {
  const { decidedOn, opinion, recordedBy } = councilRefusal;
  return db
    .select({ decidedOn, opinion, recordedBy })
    .from(councilRefusal)
    .where(eq(councilRefusal.wave, id))
    .orderBy(decidedOn);
}

/** The statement that keeps a refusal; of one day there is one, in its last words. */
export function keepRefusal(db: Database, id: string, refused: Refused): Statement {
  const { decidedOn, opinion, recordedBy } = refused;
  return db
    .insert(councilRefusal)
    .values({ wave: id, decidedOn, opinion, recordedBy })
    .onConflictDoUpdate({
      target: [councilRefusal.wave, councilRefusal.decidedOn],
      set: { opinion, recordedBy },
    });
}

/**
 * The statement that takes away the refusal that stands of the terms as they are, before the council
 * says it again: with another day it is still one.
 */
export function dropCorrected(db: Database, id: string): Statement {
  const stands = sql`(SELECT decided_on FROM council_decision WHERE wave = ${id} AND kind = 'refused')`;
  const { wave: of, decidedOn } = councilRefusal;
  return db.delete(councilRefusal).where(and(eq(of, id), eq(decidedOn, stands)));
}

/** The statement that gives a copy the refusals of a wave that never opened. */
export function copyRefusals(db: Database, from: string, to: string): Statement {
  return db.insert(councilRefusal).select(sql`
    SELECT ${to}, decided_on, opinion, recorded_by FROM ${councilRefusal}
    WHERE wave = ${from} AND EXISTS (SELECT 1 FROM ${wave} WHERE id = ${from} AND opened_on IS NULL)`);
}

/** That the works council once did not agree to a wave. */
export function isRefused(id: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${councilRefusal} WHERE ${eq(councilRefusal.wave, id)})`;
}

/** That it never said no to it. */
export function isNotRefused(id: string): Condition {
  return sql`NOT ${isRefused(id)}`;
}
