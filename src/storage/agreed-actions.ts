import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { actionStates, agreedAction } from './schema.ts';

export type AgreedAction = typeof agreedAction.$inferSelect;
export type ActionStatus = (typeof actionStates)[number];
export const actionStatuses: readonly ActionStatus[] = actionStates;

/** Adds an action unless its unit has as many as allowed; false when it has. */
export async function insertAction(
  db: Database,
  action: AgreedAction,
  atMost: number,
): Promise<boolean> {
  const { id, wave, unit, measure, text, owner, due, review, status } = action;
  const inserted = await db.run(sql`
    INSERT INTO agreed_action (id, wave, unit, measure, text, owner, due, review, status)
    SELECT ${id}, ${wave}, ${unit}, ${measure}, ${text}, ${owner}, ${due}, ${review}, ${status}
    WHERE (SELECT count(*) FROM agreed_action WHERE wave = ${wave} AND unit = ${unit}) < ${atMost}`);
  return inserted.meta.changes === 1;
}

/** The actions of a wave, those of the whole organisation first. */
export async function listActions(db: Database, wave: string): Promise<AgreedAction[]> {
  return db
    .select()
    .from(agreedAction)
    .where(eq(agreedAction.wave, wave))
    .orderBy(agreedAction.unit, agreedAction.due);
}

/** Changes how far an action is; false when the unit has no such action. */
export async function changeActionStatus(
  db: Database,
  wave: string,
  unit: string,
  id: string,
  status: ActionStatus,
): Promise<boolean> {
  const changed = await db
    .update(agreedAction)
    .set({ status })
    .where(and(eq(agreedAction.id, id), eq(agreedAction.wave, wave), eq(agreedAction.unit, unit)))
    .returning({ id: agreedAction.id });
  return changed.length === 1;
}
