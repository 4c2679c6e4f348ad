import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { agreement, agreementStates } from './schema.ts';

export type Agreement = typeof agreement.$inferSelect;
export type AgreementStatus = (typeof agreementStates)[number];
export const agreementStatuses: readonly AgreementStatus[] = agreementStates;

/** Adds an agreement unless its unit has as many as allowed; false when it has. */
export async function insertAgreement(
  db: Database,
  row: Agreement,
  atMost: number,
): Promise<boolean> {
  const { id, wave, unit, measure, text, owner, due, review, status } = row;
  const inserted = await db.run(sql`
    INSERT INTO agreement (id, wave, unit, measure, text, owner, due, review, status)
    SELECT ${id}, ${wave}, ${unit}, ${measure}, ${text}, ${owner}, ${due}, ${review}, ${status}
    WHERE (SELECT count(*) FROM agreement WHERE wave = ${wave} AND unit = ${unit}) < ${atMost}`);
  return inserted.meta.changes === 1;
}

/** The agreements of a wave, those of the whole organisation first. */
export async function listAgreements(db: Database, wave: string): Promise<Agreement[]> {
  return db
    .select()
    .from(agreement)
    .where(eq(agreement.wave, wave))
    .orderBy(agreement.unit, agreement.due);
}

/** Changes how far an agreement is; false when the unit has no such agreement. */
export async function changeAgreementStatus(
  db: Database,
  wave: string,
  unit: string,
  id: string,
  status: AgreementStatus,
): Promise<boolean> {
  const changed = await db
    .update(agreement)
    .set({ status })
    .where(and(eq(agreement.id, id), eq(agreement.wave, wave), eq(agreement.unit, unit)))
    .returning({ id: agreement.id });
  return changed.length === 1;
}
