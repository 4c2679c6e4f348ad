import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { agreement, agreementStates } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type Agreement = typeof agreement.$inferSelect;
export type AgreementStatus = (typeof agreementStates)[number];
export const agreementStatuses: readonly AgreementStatus[] = agreementStates;

/** The statement that adds an agreement. */
export function insertAgreement(db: Database, row: Agreement): Statement {
  return db.insert(agreement).values(row);
}

/** That a unit has fewer agreements than this. */
export function hasRoom(wave: string, unit: string, atMost: number): Condition {
  return sql`(SELECT count(*) FROM ${agreement} WHERE ${ofUnit(wave, unit)}) < ${atMost}`;
}

/** That a unit has this agreement. */
export function hasAgreement(wave: string, unit: string, id: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${agreement}
    WHERE ${and(ofUnit(wave, unit), eq(agreement.id, id))})`;
}

const ofUnit = (wave: string, unit: string) =>
  and(eq(agreement.wave, wave), eq(agreement.unit, unit));

/** The agreements of a wave, those of the whole organisation first. */
export async function listAgreements(db: Database, wave: string): Promise<Agreement[]> {
  return db
    .select()
    .from(agreement)
    .where(eq(agreement.wave, wave))
    .orderBy(agreement.unit, agreement.due);
}

/** The statement that changes how far an agreement is. */
export function changeAgreementStatus(
  db: Database,
  id: string,
  status: AgreementStatus,
): Statement {
  return db.update(agreement).set({ status }).where(eq(agreement.id, id));
}
