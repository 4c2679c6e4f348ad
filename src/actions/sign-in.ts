import { fromBase64Url, randomBytes, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import {
  deleteExpired,
  deleteSession,
  exchangeSignIn,
  findSignIn,
  type Grant,
  insertSignIn,
  isOffered,
} from '../storage/sign-ins.ts';
import { commit, type Guard } from './commit.ts';
import type { Actor, Context } from './context.ts';

const linkDays = 14;
const sessionHours = 12;

/** What a one-time link lets its bearer do. */
export type Invite = Pick<Grant, 'role' | 'wave' | 'position' | 'scope'>;

/**
 * Makes a one-time sign-in link for HR, a key holder or a viewer.
 * @param guard what must still be true of whoever is invited
 * @returns the token for the link's fragment; only its hash is stored
 */
export async function inviteToSignIn(
  context: Context,
  actor: Actor,
  invite: Invite,
  guard: readonly Guard[] = [],
): Promise<string> {
  const token = randomBytes(32);
  const offered = {
    ...invite,
    tokenHash: toBase64Url(await sha256(token)),
    expiresAt: later(context.now, linkDays * 24),
  };
  const { role, wave, scope } = invite;
  const details = { role, ...(wave ? { wave } : {}), ...(scope ? { scope } : {}) };
  await commit(context, actor, {
    guard,
    statements: [insertSignIn(context.db, offered)],
    entries: [{ action: 'sign-in.offered', details }],
  });
  return toBase64Url(token);
}

/**
 * Uses up a one-time link and starts a session.
 * @throws DomainError `sign-in.unknown` for a used, expired or made-up link
 */
export async function redeemSignIn(
  context: Context,
  token: string,
): Promise<{ sessionToken: string; grant: Grant }> {
  const { db, now } = context;
  const offer = await hashOfToken(token);
  const unknown = new DomainError('sign-in.unknown');
  const offered = await findSignIn(db, offer, now.toISOString());
  if (!offered) throw unknown;
  const sessionToken = randomBytes(32);
  const grant = {
    ...offered,
    tokenHash: toBase64Url(await sha256(sessionToken)),
    expiresAt: later(now, sessionHours),
  };
  await commit(context, grant.role, {
    guard: [{ holds: isOffered(offer), refusal: unknown }],
    statements: exchangeSignIn(db, offer, grant),
    entries: [{ action: 'sign-in.used', details: {} }],
  });
  return { sessionToken: toBase64Url(sessionToken), grant };
}

/** Forgets links and sessions whose time is over. */
export async function forgetExpired(context: Context): Promise<void> {
  const statements = deleteExpired(context.db, context.now.toISOString());
  await commit(context, 'schedule', { guard: [], statements, entries: [] });
}

/** Ends a session. */
export async function signOut(context: Context, token: string): Promise<void> {
  const statements = [deleteSession(context.db, await hashOfToken(token))];
  await commit(context, 'setup', { guard: [], statements, entries: [] });
}

/** SHA-256 of a token as it stands in a link or cookie; a malformed one hashes to nothing known. */
export async function hashOfToken(token: string): Promise<string> {
  try {
    return toBase64Url(await sha256(fromBase64Url(token)));
  } catch {
    throw new DomainError('sign-in.unknown');
  }
}

function later(now: Date, hours: number): string {
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}
