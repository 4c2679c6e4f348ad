import { DomainError } from '../../core/ground/errors.ts';
import { later } from '../../core/ground/later.ts';
import { type Role, roleRow } from '../../core/ground/roles.ts';
import { deleteInvites, findInvite, insertInvite } from '../../storage/invites.ts';
import {
  findRights,
  insertMember,
  isMember,
  type Right,
  updateEmail,
} from '../../storage/members.ts';
import { commit, type Guard } from '../commit.ts';
import type { Actor, Context } from '../context.ts';
import { newId, newToken, tokenOfPress } from './token.ts';

/** Somebody new, and what they may do. */
export interface NewMember extends Pick<Right, 'role' | 'wave' | 'position' | 'unit' | 'until'> {
  name: string;
  /** By which a company account is known, in lower case. */
  email?: string | null;
}

/**
 * Lets somebody in who was no member yet.
 * @param guard what must still be true of whoever is invited
 * @param once names the press: arriving twice, it makes one member and gives the same link
 * @returns the token for the fragment of a link, shown once; only its hash is stored
 * @throws DomainError `sign-in.unknown` for a press whose link is used up by now
 */
export async function inviteMember(
  context: Context,
  actor: Actor,
  { name, email = null, ...bounds }: NewMember,
  guard: readonly Guard[] = [],
  once: string = newId(),
): Promise<string> {
  const { db, now } = context;
  const member = newId();
  const press = `member ${once}`;
  const { token, hash } = await tokenOfPress(context, press);
  const right = { ...bounds, id: newId(), member };
  await commit(context, actor, {
    guard,
    statements: [
      ...insertMember(db, { name, email }, right),
      insertInvite(db, inviteOf(member, hash, right.role, now)),
    ],
    entries: [{ action: 'member.invited', details: detailsOf(right) }],
    once: press,
  });
  if (!(await findInvite(db, hash, now.toISOString()))) throw new DomainError('sign-in.unknown');
  return token;
}

/** Lets an owner in from outside, as the operator may when nobody can get in. @returns the token */
export function inviteOwner(context: Context): Promise<string> {
  const bounds = { wave: null, position: null, unit: null, until: null };
  return inviteMember(context, 'setup', { name: '', role: 'owner', ...bounds });
}

/**
 * Makes a new link for somebody who is a member; links made before work no more.
 * @throws DomainError `member.unknown`
 */
export async function inviteAgain(context: Context, actor: Actor, id: string): Promise<string> {
  const { db, now } = context;
  const [right] = await findRights(db, id, now.toISOString());
  if (!right) throw new DomainError('member.unknown');
  const { token, hash } = await newToken();
  await commit(context, actor, {
    guard: [{ holds: isMember(id), refusal: new DomainError('member.unknown') }],
    statements: [deleteInvites(db, id), insertInvite(db, inviteOf(id, hash, right.role, now))],
    entries: [{ action: 'member.invited-again', details: detailsOf(right) }],
  });
  return token;
}

/**
 * Ends the link of a member before its time; browsers that are signed in stay so.
 * @throws DomainError `member.unknown`
 */
export async function endLink(context: Context, actor: Actor, id: string): Promise<void> {
  await commit(context, actor, {
    guard: [{ holds: isMember(id), refusal: new DomainError('member.unknown') }],
    statements: [deleteInvites(context.db, id)],
    entries: [{ action: 'member.link-ended', details: {} }],
  });
}

/**
 * Changes the work address by which a company account is let in as this member.
 * @param email in lower case; null lets no account in
 * @throws DomainError `member.unknown`
 */
export async function setEmail(
  context: Context,
  actor: Actor,
  id: string,
  email: string | null,
): Promise<void> {
  await commit(context, actor, {
    guard: [{ holds: isMember(id), refusal: new DomainError('member.unknown') }],
    statements: [updateEmail(context.db, id, email)],
    entries: [{ action: 'member.address', details: {} }],
  });
}

function inviteOf(member: string, tokenHash: string, role: Role, now: Date) {
  const { uses, days } = roleRow(role).link;
  return { tokenHash, member, uses, expiresAt: later(now, days, 'days') };
}

/** The log knows roles and bounds, never names. */
function detailsOf({ role, wave, unit, until }: Right): Record<string, string> {
  const known = { role, wave, unit, until };
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}
