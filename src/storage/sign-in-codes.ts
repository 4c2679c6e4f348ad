import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { type Role, roleIds, roleRow } from '../core/ground/roles.ts';
import type { Database } from './database.ts';
import { member, memberRight, signInCode } from './members-schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type SignInCode = typeof signInCode.$inferSelect;

/** The roles that a code by mail lets in. */
const codeRoles: Role[] = roleIds.filter((role) => roleRow(role).codeByMail);

/** Of strangers' addresses so many may wait; asking more changes nothing. */
const mostWaiting = 1000;
/** Codes that one address gets in an hour. */
const mostAnHour = 4;
/** Of addresses that no code goes to, so many are forgotten in a step. */
const mostStrangers = 100;

const waits = sql`${signInCode.code} = ''`;

/** The addresses a code may go to at this moment, but for those that had enough. */
const reachable = (now: string) => sql`
  SELECT ${member.email} FROM ${member}
  INNER JOIN ${memberRight} ON ${memberRight.member} = ${member.id}
  WHERE ${member.email} IS NOT NULL AND ${inArray(memberRight.role, codeRoles)}
    AND (${memberRight.until} IS NULL OR ${memberRight.until} > ${now})
    AND (SELECT count(*) FROM sign_in_code AS sent
      WHERE sent.address = ${member.email} AND sent.code <> '') < ${mostAnHour}`;

/** The statement that notes a request, unless too many wait. */
export function insertCodeRequest(db: Database, row: SignInCode): Statement {
  return db.insert(signInCode).select(
    sql`SELECT ${row.id}, ${row.address}, ${row.language}, ${row.askedAt}, ${row.code}, ${row.tries},
      ${row.expiresAt} WHERE (SELECT count(*) FROM ${signInCode} WHERE ${waits}) < ${mostWaiting}`,
  );
}

/** Whether any request waits. */
export async function hasCodeRequests(db: Database): Promise<boolean> {
  return (await db.get(sql`SELECT 1 FROM ${signInCode} WHERE ${waits} LIMIT 1`)) !== undefined;
}

/**
 * Requests of addresses that a code may go to, one of each address, in the order of their random names:
 * no number of others holds them up.
 */
export async function listCodeRequests(
  db: Database,
  now: string,
  limit: number,
): Promise<SignInCode[]> {
  return db
    .select()
    .from(signInCode)
    .where(
      and(
        waits,
        gt(signInCode.expiresAt, now),
        sql`${signInCode.id} IN (SELECT min(id) FROM sign_in_code WHERE code = '' GROUP BY address)`,
        sql`${signInCode.address} IN (${reachable(now)})`,
      ),
    )
    .orderBy(signInCode.id)
    .limit(limit);
}

/** No hash of any code. */
const noCode = 'none';

/**
 * Statements that give requests their codes, and take the address of some that get none. Their rows stay
 * as long as the others, so that trying a code does the same at both.
 */
export function giveCodes(
  db: Database,
  now: string,
  given: readonly Pick<SignInCode, 'id' | 'code' | 'expiresAt' | 'tries'>[],
): Statement[] {
  const strangers = sql`SELECT id FROM sign_in_code
    WHERE code = '' AND address NOT IN (${reachable(now)}) LIMIT ${mostStrangers}`;
  return [
    ...given.map(({ id, ...code }) => db.update(signInCode).set(code).where(eq(signInCode.id, id))),
    db
      .update(signInCode)
      .set({ address: '', code: noCode })
      .where(sql`${signInCode.id} IN (${strangers})`),
  ];
}

/** Statements with which requests wait again, until their own time is over. */
export function askCodesAgain(db: Database, rows: readonly SignInCode[]): Statement[] {
  return rows.map(({ id, expiresAt }) =>
    db.update(signInCode).set({ code: '', expiresAt }).where(eq(signInCode.id, id)),
  );
}

/** That these requests still wait. */
export function codesAreAsked(ids: readonly string[]): Condition {
  return sql`(SELECT count(*) FROM ${signInCode}
    WHERE ${and(inArray(signInCode.id, [...ids]), waits)}) = ${ids.length}`;
}

/** The statement that takes one of the tries, also below none. */
export function countCodeTry(db: Database, id: string): Statement {
  return db
    .update(signInCode)
    .set({ tries: sql`${signInCode.tries} - 1` })
    .where(eq(signInCode.id, id));
}

export async function findCode(db: Database, id: string): Promise<SignInCode | null> {
  return (await db.select().from(signInCode).where(eq(signInCode.id, id)).get()) ?? null;
}

/** That this very code was not used yet. */
export function isCode(id: string, code: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${signInCode}
    WHERE ${and(eq(signInCode.id, id), eq(signInCode.code, code))})`;
}

export function deleteCode(db: Database, id: string): Statement {
  return db.delete(signInCode).where(eq(signInCode.id, id));
}

/** The statement that forgets what was asked before this moment. */
export function deleteOldCodes(db: Database, before: string): Statement {
  return db.delete(signInCode).where(lt(signInCode.askedAt, before));
}
