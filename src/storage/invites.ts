import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { invite, memberRight } from './members-schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type Invite = typeof invite.$inferSelect;

export function insertInvite(db: Database, row: Invite): Statement {
  return db.insert(invite).values(row);
}

/** The member a link signs in, while it works and the member may do something; null otherwise. */
export async function findInvite(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<Invite | null> {
  const found = await db
    .select()
    .from(invite)
    .where(
      and(
        eq(invite.tokenHash, tokenHash),
        gt(invite.expiresAt, now),
        gt(invite.uses, 0),
        sql`EXISTS (SELECT 1 FROM ${memberRight} WHERE ${memberRight.member} = ${invite.member})`,
      ),
    )
    .get();
  return found ?? null;
}

/** On how many more devices the link of a member works, and until when; null when it works on none. */
export async function findInviteOf(
  db: Database,
  member: string,
  now: string,
): Promise<Pick<Invite, 'uses' | 'expiresAt'> | null> {
  const found = await db
    .select({ uses: invite.uses, expiresAt: invite.expiresAt })
    .from(invite)
    .where(and(eq(invite.member, member), gt(invite.expiresAt, now), gt(invite.uses, 0)))
    .get();
  return found ?? null;
}

/** Whom a link was made for, also where it works on no more devices; null once it was withdrawn. */
export async function findInvited(db: Database, tokenHash: string): Promise<string | null> {
  const found = await db
    .select({ member: invite.member })
    .from(invite)
    .where(eq(invite.tokenHash, tokenHash))
    .get();
  return found?.member ?? null;
}

/** That a link still works on another device. */
export function isUsable(tokenHash: string): Condition {
  return sql`EXISTS (SELECT 1 FROM ${invite}
    WHERE ${eq(invite.tokenHash, tokenHash)} AND ${gt(invite.uses, 0)})`;
}

/** Takes one of the devices a link works on. */
export function useInvite(db: Database, tokenHash: string): Statement {
  return db
    .update(invite)
    .set({ uses: sql`${invite.uses} - 1` })
    .where(eq(invite.tokenHash, tokenHash));
}

/** Ends every link of a member. */
export function deleteInvites(db: Database, member: string): Statement {
  return db.delete(invite).where(eq(invite.member, member));
}

/** Removes links whose time is over. */
export function deleteExpiredInvites(db: Database, now: string): Statement {
  return db.delete(invite).where(lt(invite.expiresAt, now));
}
