import { and, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { planPart, wave } from './schema.ts';
import { inParts } from './text-parts.ts';
import type { Statement } from './transactions.ts';

/** Statements that give a wave the text of another plan, or take it away. */
export function replacePlan(db: Database, wave: string, plan: string | null): Statement[] {
  const parts = plan === null ? [] : inParts(plan);
  return [
    db.delete(planPart).where(eq(planPart.wave, wave)),
    ...parts.map((body, part) => db.insert(planPart).values({ wave, part, body })),
  ];
}

/** The text of a plan, or null before a wave is planned. */
export async function findPlan(db: Database, wave: string): Promise<string | null> {
  const parts = await db
    .select({ body: planPart.body })
    .from(planPart)
    .where(eq(planPart.wave, wave))
    .orderBy(planPart.part);
  return parts.length === 0 ? null : parts.map(({ body }) => body).join('');
}

/** A wave with a plan. */
export interface WaveWithAxes {
  id: string;
  title: string;
  /** The axes of its plan, as JSON; null where they are too long for the first part of its text. */
  axes: string | null;
}

/**
 * Every wave that is planned or was, but for cancelled ones, the latest opened first. Of the texts of
 * plans nothing but the axes is read: they stand before anything that counts people. No name or label
 * within JSON holds a quote without a backslash, so neither mark can stand within one.
 */
export async function listWithAxes(db: Database): Promise<WaveWithAxes[]> {
  const { id, title, state, openedOn } = wave;
  const from = sql`instr(${planPart.body}, '"axes":') + length('"axes":')`;
  const length = sql`nullif(instr(${planPart.body}, ',"headcount":'), 0) - (${from})`;
  return db
    .select({ id, title, axes: sql<string | null>`substr(${planPart.body}, ${from}, ${length})` })
    .from(wave)
    .innerJoin(planPart, and(eq(planPart.wave, id), eq(planPart.part, 0)))
    .where(notInArray(state, ['draft', 'cancelled']))
    .orderBy(desc(openedOn), id);
}

/** One part of a plan's text, and whether another follows. */
export async function findPlanPart(
  db: Database,
  wave: string,
  part: number,
): Promise<{ body: string; last: boolean } | null> {
  const parts = sql<number>`(SELECT count(*) FROM plan_part WHERE wave = ${wave})`;
  const found = await db
    .select({ body: planPart.body, parts })
    .from(planPart)
    .where(and(eq(planPart.wave, wave), eq(planPart.part, part)))
    .get();
  return found ? { body: found.body, last: part + 1 >= found.parts } : null;
}
