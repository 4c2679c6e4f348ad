import { and, eq, inArray, sql } from 'drizzle-orm';
import type { AgreementStatus } from '../core/report/agreements/report-agreement.ts';
import { agreement, agreementVersion } from './agreements-schema.ts';
import type { Database } from './database.ts';
import type { Condition, Statement } from './transactions.ts';

export type Agreement = typeof agreement.$inferSelect;

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

/** The day to look at an agreement: the one that was agreed on, or else the one by which it is done. */
export const dayToReview = sql<string>`coalesce(nullif(${agreement.review}, ''), ${agreement.due})`;

/** That an agreement is not over. */
export const isUnderWay = inArray(agreement.status, ['open', 'busy']);

/**
 * Agreements under way whose day to look at them has come, the oldest day first.
 * @param today such as 2026-11-21
 */
export async function listToReview(
  db: Database,
  today: string,
): Promise<(Pick<Agreement, 'id' | 'wave' | 'unit' | 'text' | 'owner'> & { day: string })[]> {
  const { id, wave, unit, text, owner } = agreement;
  return db
    .select({ id, wave, unit, text, owner, day: dayToReview })
    .from(agreement)
    .where(and(isUnderWay, sql`${dayToReview} <= ${today}`))
    .orderBy(dayToReview, id);
}

/** The statement that changes an agreement. */
export function changeAgreement(
  db: Database,
  id: string,
  change: Partial<Pick<Agreement, 'text' | 'owner' | 'due' | 'review' | 'status'>>,
): Statement {
  return db.update(agreement).set(change).where(eq(agreement.id, id));
}

/**
 * The statement that keeps what an agreement is before it is changed.
 * @param status to which it changes, where it is all that does: being it already is no change
 */
export function keepVersion(
  db: Database,
  id: string,
  day: string,
  status?: AgreementStatus,
): Statement {
  const changes = status && sql`${agreement.status} <> ${status}`;
  return db.insert(agreementVersion).select(sql`
    SELECT ${agreement.id}, (${versions(id)}) + 1, ${agreement.wave}, ${day}, ${agreement.text},
      ${agreement.owner}, ${agreement.due}, ${agreement.review}, ${agreement.status}
    FROM ${agreement} WHERE ${and(eq(agreement.id, id), changes)}`);
}

/** That an agreement was changed just so many times. */
export function wasChanged(id: string, times: number): Condition {
  return sql`(${versions(id)}) = ${times}`;
}

const versions = (id: string) =>
  sql`SELECT count(*) FROM ${agreementVersion} WHERE ${eq(agreementVersion.agreement, id)}`;

/** What the agreements of a wave were before, each from the first. */
export async function listVersions(db: Database, wave: string) {
  return db
    .select()
    .from(agreementVersion)
    .where(eq(agreementVersion.wave, wave))
    .orderBy(agreementVersion.agreement, agreementVersion.version);
}

/** The statement that keeps what an agreement was, as another installation stored it. */
export function insertVersion(db: Database, row: typeof agreementVersion.$inferSelect): Statement {
  return db.insert(agreementVersion).values(row);
}
