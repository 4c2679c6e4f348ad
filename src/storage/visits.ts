import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Right } from './members.ts';
import { memberRight, visit, visitMember } from './members-schema.ts';
import { namedApart } from './named-apart.ts';
import type { Condition, Statement } from './transactions.ts';

export type Visit = typeof visit.$inferSelect;

/** A browser that is signed in, with everything its members may do. */
export interface SignedIn {
  visit: Visit;
  members: string[];
  rights: Right[];
}

/** Who is signed in by a token; null when nobody is, or nobody may do anything any more. */
export async function findSignedIn(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<SignedIn | null> {
  return signedInOf(await signedInQuery(db, tokenHash, now));
}

/** The rights of whoever is signed in by a token: a row each. */
export function signedInQuery(db: Database, tokenHash: string, now: string) {
  return db
    .select({ visit: namedApart(visit, 'visit'), right: namedApart(memberRight, 'right') })
    .from(visit)
    .innerJoin(visitMember, eq(visitMember.visit, visit.id))
    .innerJoin(memberRight, eq(memberRight.member, visitMember.member))
    .where(
      and(
        eq(visit.tokenHash, tokenHash),
        gt(visit.expiresAt, now),
        sql`(${memberRight.until} IS NULL OR ${memberRight.until} > ${now})`,
      ),
    );
}

/** Whom these rows of `signedInQuery` let in. */
export function signedInOf(rows: Awaited<ReturnType<typeof signedInQuery>>): SignedIn | null {
  const [first] = rows;
  if (!first) return null;
  return {
    visit: first.visit,
    members: [...new Set(rows.map(({ right }) => right.member))],
    rights: rows.map(({ right }) => right),
  };
}

/** That no visit has this token. */
export function isNewVisit(tokenHash: string): Condition {
  return sql`NOT EXISTS (SELECT 1 FROM ${visit} WHERE ${eq(visit.tokenHash, tokenHash)})`;
}

/** Statements that start a visit of these members. */
export function insertVisit(db: Database, row: Visit, members: readonly string[]): Statement[] {
  return [
    db.insert(visit).values(row),
    ...members.map((member) => db.insert(visitMember).values({ visit: row.id, member })),
  ];
}

/** Statements that end a visit, by its id. */
export function deleteVisit(db: Database, id: string): Statement[] {
  return [
    db.delete(visitMember).where(eq(visitMember.visit, id)),
    db.delete(visit).where(eq(visit.id, id)),
  ];
}

/** Notes that a visit was used, and moves its end on. */
export function renewVisit(db: Database, id: string, usedAt: string, expiresAt: string): Statement {
  return db.update(visit).set({ usedAt, expiresAt }).where(eq(visit.id, id));
}

/** The browsers in which one of these members is signed in, the latest used first. */
export async function listVisits(
  db: Database,
  members: readonly string[],
  now: string,
): Promise<Pick<Visit, 'id' | 'startedAt' | 'usedAt'>[]> {
  const rows = await db
    .selectDistinct({ id: visit.id, startedAt: visit.startedAt, usedAt: visit.usedAt })
    .from(visit)
    .innerJoin(visitMember, eq(visitMember.visit, visit.id))
    .where(and(inArray(visitMember.member, [...members]), gt(visit.expiresAt, now)))
    .orderBy(sql`${visit.usedAt} DESC`, visit.id);
  return rows;
}

/** Statements that remove visits whose time is over. */
export function deleteExpiredVisits(db: Database, now: string): Statement[] {
  const over = db.select({ id: visit.id }).from(visit).where(lt(visit.expiresAt, now));
  return [
    db.delete(visitMember).where(inArray(visitMember.visit, over)),
    db.delete(visit).where(lt(visit.expiresAt, now)),
  ];
}
