import { and, eq, getTableColumns, gt, inArray, lt, sql } from 'drizzle-orm';
import { rolesIn } from '../core/ground/roles.ts';
import type { Database } from './database.ts';
import { memberRight, resultsToken } from './members-schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type ResultsToken = typeof resultsToken.$inferSelect;

/** A token as its list shows it and as it is looked up: whoever holds the database holds no token. */
export type KnownToken = Omit<ResultsToken, 'tokenHash' | 'member'>;

const { tokenHash: _hash, member: _member, ...shown } = getTableColumns(resultsToken);

export function insertResultsToken(db: Database, row: ResultsToken): Statement {
  return db.insert(resultsToken).values(row);
}

export function deleteResultsToken(db: Database, id: string): Statement {
  return db.delete(resultsToken).where(eq(resultsToken.id, id));
}

/** The statement that removes tokens whose time is over. */
export function deleteExpiredTokens(db: Database, now: string): Statement {
  return db.delete(resultsToken).where(lt(resultsToken.until, now));
}

export function saveUsedOn(db: Database, id: string, day: string): Statement {
  return db.update(resultsToken).set({ usedOn: day }).where(eq(resultsToken.id, id));
}

/** That the token is there. */
export function isResultsToken(id: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${resultsToken} WHERE ${eq(resultsToken.id, id)})`;
}

/** That a member may make tokens at this moment. */
export function mayMakeTokens(member: string, now: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${memberRight} WHERE ${rightOf(sql`${member}`, now)})`;
}

/** Every token that still works, by name. */
export async function listResultsTokens(db: Database, now: string): Promise<KnownToken[]> {
  return db.select(shown).from(resultsToken).where(works(now)).orderBy(resultsToken.name);
}

/** What a token allows, or null for one that is unknown, over, or of somebody who may no more. */
export async function findResultsToken(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<KnownToken | null> {
  const found = await db
    .select(shown)
    .from(resultsToken)
    .where(and(eq(resultsToken.tokenHash, tokenHash), works(now)))
    .get();
  return found ?? null;
}

function works(now: string) {
  return and(
    gt(resultsToken.until, now),
    sql`EXISTS (SELECT 1 FROM ${memberRight} WHERE ${rightOf(sql`${resultsToken.member}`, now)})`,
  );
}

function rightOf(member: ReturnType<typeof sql>, now: string) {
  return and(
    sql`${memberRight.member} = ${member}`,
    inArray(memberRight.role, rolesIn('tokens')),
    sql`(${memberRight.until} IS NULL OR ${memberRight.until} > ${now})`,
  );
}
