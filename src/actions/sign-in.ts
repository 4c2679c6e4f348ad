import { fromBase64Url, randomBytes, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { type Grant, insertSession, insertSignIn, takeSignIn } from '../storage/sign-ins.ts';
import { appendLog } from './append-log.ts';
import type { Actor, Context } from './context.ts';

const linkDays = 14;
const sessionHours = 12;

/** What a one-time link lets its bearer do. */
export type Invite = Pick<Grant, 'role' | 'wave' | 'position' | 'scope'>;

/**
 * Makes a one-time sign-in link for HR, a key holder or a viewer.
 * @returns the token for the link's fragment; only its hash is stored
 */
export async function inviteToSignIn(
  context: Context,
  actor: Actor,
  invite: Invite,
): Promise<string> {
  const token = randomBytes(32);
  await insertSignIn(context.db, {
    ...invite,
    tokenHash: toBase64Url(await sha256(token)),
    expiresAt: later(context.now, linkDays * 24),
  });
  await appendLog(context, actor, 'sign-in.offered', {
    role: invite.role,
    ...(invite.wave ? { wave: invite.wave } : {}),
    ...(invite.scope ? { scope: invite.scope } : {}),
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
  const offered = await takeSignIn(context.db, await hashOfToken(token), context.now.toISOString());
  if (!offered) throw new DomainError('sign-in.unknown');
  const sessionToken = randomBytes(32);
  const grant = {
    ...offered,
    tokenHash: toBase64Url(await sha256(sessionToken)),
    expiresAt: later(context.now, sessionHours),
  };
  await insertSession(context.db, grant);
  await appendLog(context, grant.role, 'sign-in.used', {});
  return { sessionToken: toBase64Url(sessionToken), grant };
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
