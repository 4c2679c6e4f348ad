import { and, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { linkRequest } from './mail-schema.ts';
import { invitation, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type LinkRequest = typeof linkRequest.$inferSelect;

/** Of strangers' addresses so many may wait: far more than staff lose, too few to fill a database. */
export const mostWaiting = 1000;

/**
 * Statements that note requests; one that was noted under its name already stays as it is.
 * @param most how many may wait for another one to be noted
 */
export function insertLinkRequests(
  db: Database,
  rows: readonly LinkRequest[],
  most: number,
): Statement[] {
  return rows.map(({ name, day, address, origin }) =>
    db
      .insert(linkRequest)
      .select(
        sql`SELECT ${name}, ${day}, ${address}, ${origin}
        WHERE (SELECT count(*) FROM ${linkRequest} WHERE ${linkRequest.address} <> '') < ${most}`,
      )
      .onConflictDoNothing(),
  );
}

/** Requests that wait, in the order of their random names. */
export async function listLinkRequests(db: Database, limit: number): Promise<LinkRequest[]> {
  return db
    .select()
    .from(linkRequest)
    .where(ne(linkRequest.address, ''))
    .orderBy(linkRequest.name)
    .limit(limit);
}

/** Whether requests of days before this one are still there. */
export async function hasOldRequests(db: Database, day: string): Promise<boolean> {
  return (await db.$count(linkRequest, lt(linkRequest.day, day))) > 0;
}

/** Statements that take addresses off the list, and forget what is of days before. */
export function takeRequests(db: Database, names: readonly string[], day: string): Statement[] {
  return [
    db
      .update(linkRequest)
      .set({ address: '' })
      .where(inArray(linkRequest.name, [...names])),
    db.delete(linkRequest).where(lt(linkRequest.day, day)),
  ];
}

/** Statements with which requests wait again. */
export function putBack(db: Database, requests: readonly LinkRequest[]): Statement[] {
  return [...new Set(requests)].map(({ name, address }) =>
    db.update(linkRequest).set({ address }).where(eq(linkRequest.name, name)),
  );
}

/** That these requests still wait. */
export function areWaiting(names: readonly string[]): Condition {
  return sql`(SELECT count(*) FROM ${linkRequest}
    WHERE ${and(inArray(linkRequest.name, [...names]), ne(linkRequest.address, ''))}) = ${names.length}`;
}

/** Invitations of open waves to an address, whatever the case in which HR's list has it. */
export async function listInvitedAt(
  db: Database,
  addresses: readonly string[],
): Promise<{ id: string; wave: string; email: string; language: string }[]> {
  const { id, email, language } = invitation;
  return db
    .select({ id, wave: invitation.wave, email, language })
    .from(invitation)
    .innerJoin(wave, and(eq(wave.id, invitation.wave), eq(wave.state, 'open')))
    .where(inArray(sql`lower(${email})`, [...addresses]))
    .orderBy(id);
}
