import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import {
  invite,
  member,
  memberRight,
  passkey,
  resultsToken,
  visit,
  visitMember,
} from './members-schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type Right = typeof memberRight.$inferSelect;

/** A member as HR sees them: what they may do, how they get in, and when they last did. */
export interface MemberRow {
  id: string;
  name: string;
  email: string | null;
  rights: Right[];
  /** Browsers that are signed in now. */
  visits: number;
  passkeys: number;
  /** Devices on which a link that was handed out still works. */
  uses: number;
}

/** Statements that make a member with one right. */
export function insertMember(
  db: Database,
  { name, email }: { name: string; email: string | null },
  right: Right,
): Statement[] {
  return [
    db.insert(member).values({ id: right.member, name, email }),
    db.insert(memberRight).values(right),
  ];
}

/** Everybody with a right that is not over, by name; key holders stand with their wave instead. */
export async function listMembers(db: Database, now: string): Promise<MemberRow[]> {
  const alive = sql`(${memberRight.until} IS NULL OR ${memberRight.until} > ${now})`;
  const rows = await db
    .select({
      id: member.id,
      name: member.name,
      email: member.email,
      right: memberRight,
      visits: sql<number>`(SELECT count(*) FROM ${visitMember} JOIN ${visit}
        ON ${visit.id} = ${visitMember.visit}
        WHERE ${visitMember.member} = ${member.id} AND ${visit.expiresAt} > ${now})`,
      passkeys: sql<number>`(SELECT count(*) FROM ${passkey} WHERE ${passkey.member} = ${member.id})`,
      uses: sql<number>`coalesce((SELECT sum(${invite.uses}) FROM ${invite}
        WHERE ${invite.member} = ${member.id} AND ${invite.expiresAt} > ${now}), 0)`,
    })
    .from(member)
    .innerJoin(memberRight, eq(memberRight.member, member.id))
    .where(and(alive, sql`${memberRight.role} <> 'key-holder'`))
    .orderBy(member.name, member.id, memberRight.id);
  const found = new Map<string, MemberRow>();
  for (const { right, ...row } of rows) {
    const known = found.get(row.id) ?? { ...row, rights: [] };
    known.rights.push(right);
    found.set(row.id, known);
  }
  return [...found.values()];
}

/** The rights of one member that are not over. */
export async function findRights(db: Database, id: string, now: string): Promise<Right[]> {
  return db
    .select()
    .from(memberRight)
    .where(
      and(
        eq(memberRight.member, id),
        sql`(${memberRight.until} IS NULL OR ${memberRight.until} > ${now})`,
      ),
    );
}

/** Everybody who has this work address and may do something, with what they may. */
export async function findByEmail(db: Database, email: string, now: string): Promise<Right[]> {
  const rows = await db
    .select({ right: memberRight })
    .from(member)
    .innerJoin(memberRight, eq(memberRight.member, member.id))
    .where(
      and(
        eq(member.email, email),
        sql`(${memberRight.until} IS NULL OR ${memberRight.until} > ${now})`,
      ),
    )
    .orderBy(memberRight.member, memberRight.id);
  return rows.map(({ right }) => right);
}

/** That a company account with this work address is still this member's. */
export function hasEmail(id: string, email: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${member} WHERE ${eq(member.id, id)} AND ${eq(member.email, email)})`;
}

/** Changes by which work address a company account is known as this member's; null ends that. */
export function updateEmail(db: Database, id: string, email: string | null): Statement {
  return db.update(member).set({ email }).where(eq(member.id, id));
}

/** That the member is there and may do something. */
export function isMember(id: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${memberRight} WHERE ${eq(memberRight.member, id)})`;
}

/** That somebody else may do what this member may as an owner. */
export function isNotLastOwner(id: string, now: string): Condition {
  const owner = sql`${memberRight.role} = 'owner' AND (${memberRight.until} IS NULL OR ${memberRight.until} > ${now})`;
  return sql`NOT EXISTS (SELECT 1 FROM ${memberRight} WHERE ${owner} AND ${eq(memberRight.member, id)})
    OR EXISTS (SELECT 1 FROM ${memberRight} WHERE ${owner} AND ${memberRight.member} <> ${id})`;
}

/** Statements after which a member can do nothing and is known nowhere. */
export function deleteMember(db: Database, id: string): Statement[] {
  return [
    db.delete(passkey).where(eq(passkey.member, id)),
    db.delete(invite).where(eq(invite.member, id)),
    db.delete(visitMember).where(eq(visitMember.member, id)),
    db.delete(resultsToken).where(eq(resultsToken.member, id)),
    db.delete(memberRight).where(eq(memberRight.member, id)),
    db.delete(member).where(eq(member.id, id)),
  ];
}

/** Statements that take the rights of key holders of a wave, by their places. */
export function revocationOf(
  db: Database,
  wave: string,
  positions: readonly number[],
): Statement[] {
  return [
    db
      .delete(memberRight)
      .where(
        and(
          eq(memberRight.role, 'key-holder'),
          eq(memberRight.wave, wave),
          inArray(memberRight.position, [...positions]),
        ),
      ),
  ];
}

/** Statements that take every right that somebody has in one wave only. */
export function revocationOfWave(db: Database, wave: string): Statement[] {
  return [db.delete(memberRight).where(eq(memberRight.wave, wave))];
}
