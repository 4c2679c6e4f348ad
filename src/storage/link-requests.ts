import { and, eq, inArray, isNotNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { linkRequest } from './mail-schema.ts';
import { invitation, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type LinkRequest = typeof linkRequest.$inferSelect;

/** Of strangers' addresses so many may wait: far more than staff lose, too few to fill a database. */
export const mostWaiting = 1000;

/** As it stands in the index; a bound value would not find it. */
const waits = sql`${linkRequest.address} <> ''`;
const invited = sql`SELECT lower(${invitation.email}) FROM ${invitation}
  INNER JOIN ${wave} ON ${wave.id} = ${invitation.wave} AND ${wave.state} = 'open'`;
/** Where it is known to which host links lead; the others wait, until their day is over. */
const reachable = sql`${invited} AND ${wave.origin} IS NOT NULL`;

/**
 * Statements that note requests; one that was noted under its name already stays as it is.
 * @param most how many may wait for another one to be noted
 */
export function insertLinkRequests(
  db: Database,
  rows: readonly LinkRequest[],
  most: number,
): Statement[] {
  return rows.map(({ name, day, address }) =>
    db
      .insert(linkRequest)
      .select(
        sql`SELECT ${name}, ${day}, ${address}
        WHERE (SELECT count(*) FROM ${linkRequest} WHERE ${waits}) < ${most}`,
      )
      .onConflictDoNothing(),
  );
}

/** Of addresses that are on no list so many go in a step: more than one network may ask in a minute. */
const mostStrangers = 100;

/**
 * Requests that wait for an address on the list of an open wave whose links lead somewhere, in the order of their random names:
 * no number of others holds them up.
 */
export async function listLinkRequests(db: Database, limit: number): Promise<LinkRequest[]> {
  return db
    .select()
    .from(linkRequest)
    .where(sql`${waits} AND ${linkRequest.address} IN (${reachable})`)
    .orderBy(linkRequest.name)
    .limit(limit);
}

/** Whether any request waits, or is of a day before this one. */
export async function hasRequests(db: Database, day: string): Promise<boolean> {
  const found = await db.get<{ any: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM ${linkRequest} WHERE ${waits})
    OR EXISTS (SELECT 1 FROM ${linkRequest} WHERE ${lt(linkRequest.day, day)}) AS any`);
  return found?.any === 1;
}

/**
 * Statements that take these requests off the list, with a number of those for addresses that no open
 * wave has, and forget what is of days before.
 */
export function takeRequests(db: Database, names: readonly string[], day: string): Statement[] {
  const strangers = sql`SELECT ${linkRequest.name} FROM ${linkRequest}
    WHERE ${waits} AND ${linkRequest.address} NOT IN (${invited}) LIMIT ${mostStrangers}`;
  const taken = or(
    inArray(linkRequest.name, [...names]),
    sql`${linkRequest.name} IN (${strangers})`,
  );
  return [
    db.update(linkRequest).set({ address: '' }).where(taken),
    db.delete(linkRequest).where(lt(linkRequest.day, day)),
  ];
}

/** Statements with which requests wait again. */
export function putBack(db: Database, requests: readonly LinkRequest[]): Statement[] {
  return requests.map(({ name, address }) =>
    db.update(linkRequest).set({ address }).where(eq(linkRequest.name, name)),
  );
}

/** That these requests still wait. */
export function areWaiting(names: readonly string[]): Condition {
  return sql`(SELECT count(*) FROM ${linkRequest}
    WHERE ${and(inArray(linkRequest.name, [...names]), waits)}) = ${names.length}`;
}

/**
 * Invitations of open waves whose links lead somewhere, to an address, whatever the case in which HR's
 * list has it.
 */
export async function listInvitedAt(
  db: Database,
  addresses: readonly string[],
): Promise<{ id: string; wave: string; email: string; language: string }[]> {
  const { id, email, language } = invitation;
  return db
    .select({ id, wave: invitation.wave, email, language })
    .from(invitation)
    .innerJoin(
      wave,
      and(eq(wave.id, invitation.wave), eq(wave.state, 'open'), isNotNull(wave.origin)),
    )
    .where(inArray(sql`lower(${email})`, [...addresses]))
    .orderBy(id);
}
