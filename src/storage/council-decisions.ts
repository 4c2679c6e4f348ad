import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { CouncilDecision } from '../core/ballot/council-decision.ts';
import { councilDecision } from './council-decision-schema.ts';
import { isNotRefused } from './council-refusals.ts';
import type { Database } from './database.ts';
import { wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

/** What was written down of the works council for a wave; null before that. */
export async function findDecision(db: Database, id: string): Promise<CouncilDecision | null> {
  const { kind, decidedOn, opinion, recordedBy } = councilDecision;
  const found = await db
    .select({ kind, decidedOn, opinion, recordedBy })
    .from(councilDecision)
    .where(eq(councilDecision.wave, id))
    .get();
  return found ?? null;
}

/** The statement that writes it down, in the place of what stood there. */
export function putDecision(db: Database, id: string, decision: CouncilDecision): Statement {
  return db
    .insert(councilDecision)
    .values({ wave: id, ...decision })
    .onConflictDoUpdate({ target: councilDecision.wave, set: decision });
}

/** The statement that forgets it, with the terms it was said of. */
export function deleteDecision(db: Database, id: string): Statement {
  return db.delete(councilDecision).where(eq(councilDecision.wave, id));
}

/** That what was written down is still this; null where nothing was. */
export function isSameDecision(id: string, found: CouncilDecision | null): Condition {
  if (!found) return sql`NOT ${exists(id)}`;
  const { kind, decidedOn, opinion, recordedBy } = councilDecision;
  const same = and(
    ...[eq(kind, found.kind), eq(decidedOn, found.decidedOn)],
    ...[eq(opinion, found.opinion), eq(recordedBy, found.recordedBy)],
  );
  return exists(id, same);
}

/** That nothing stands that the council itself wrote down, but for a refusal that was settled. */
export function isNotTheCouncils(id: string, isSettled: boolean): Condition {
  const own = sql`${councilDecision.recordedBy} = 'council'`;
  return isSettled
    ? sql`NOT ${exists(id, sql`${own} AND ${councilDecision.kind} <> 'refused'`)}`
    : sql`NOT ${exists(id, own)}`;
}

/**
 * That a wave may open: the council agrees or gave advice, or there is none. Terms that an older
 * version fixed say it themselves. After a refusal only the council's own word opens it, or that the
 * dispute was settled.
 */
export function isDecided(id: string): Condition {
  const inTerms = sql`EXISTS (SELECT 1 FROM ${wave}
    WHERE ${eq(wave.id, id)} AND ${wave.manifest} ->> '$.worksCouncil' IS NOT NULL)`;
  const afterRefusal = sql`(${councilDecision.recordedBy} = 'council'
    OR ${councilDecision.kind} = 'settled')`;
  return sql`NOT ${exists(id, sql`${councilDecision.kind} = 'refused'`)}
    AND (${exists(id)} OR ${inTerms})
    AND (${isNotRefused(id)} OR ${exists(id, afterRefusal)})`;
}

function exists(id: string, also?: SQL): Condition {
  return sql`EXISTS (SELECT 1 FROM ${councilDecision}
    WHERE ${and(eq(councilDecision.wave, id), also)})`;
}
