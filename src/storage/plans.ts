import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { planPart } from './schema.ts';
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
