import { DomainError } from '../../core/ground/errors.ts';
import { later } from '../../core/ground/later.ts';
import { mailAddress } from '../../mail/address.ts';
import { findInvite, findInvited, isUsable, useInvite } from '../../storage/invites.ts';
import { findByEmail, findRights, hasEmail, type Right } from '../../storage/members.ts';
import type { Statement } from '../../storage/transactions.ts';
import {
  deleteVisit,
  insertVisit,
  isNewVisit,
  renewVisit,
  type SignedIn,
} from '../../storage/visits.ts';
import { commit, type Guard } from '../commit.ts';
import type { Context } from '../context.ts';
import { type Entered, enterOnce } from './enter-once.ts';
import { hashOfToken, mostHours, newId, newToken, type Token } from './token.ts';

/** A visit ends after half a day without use. */
const idleHours = 12;
/** How long a use may go unnoted, so that not every page writes. */
const noteHours = 1;

/**
 * Uses a link, at a person's press: the browser gains what the link's member may do, and keeps what
 * it was let in for before. The same press again begins no second visit and takes no second device.
 * @param before who is signed in in this browser now
 * @param press a secret of this browser, from before it pressed
 * @throws DomainError `sign-in.unknown` for a link that is used up, over or made up
 */
export async function redeemInvite(
  context: Context,
  token: string,
  before: SignedIn | null,
  press: string,
): Promise<Entered> {
  const { db, now } = context;
  const hash = await hashOfToken(token);
  const unknown = new DomainError('sign-in.unknown');
  let member: string | null = null;
  const entered = await enterOnce(context, `sign-in ${press} ${token}`, async (visit) => {
    const found = await findInvite(db, hash, now.toISOString());
    if (!found) throw unknown;
    member = found.member;
    return enterWith(context, await findRights(db, found.member, now.toISOString()), before, {
      guard: [{ holds: isUsable(hash), refusal: unknown }],
      statements: [useInvite(db, hash)],
      by: 'link',
      visit,
    });
  });
  // Of a link that is used up, only where it was pressed again.
  const invited = member ?? (await findInvited(db, hash));
  const rights = entered.rights.filter((right) => right.member === invited);
  if (rights.length === 0) throw unknown;
  return { ...entered, rights };
}

/**
 * Signs in whoever a company vouches for by a work address; everything that members with this
 * address may do is gained at once.
 * @param email as the company's own sign-in has verified it
 * @throws DomainError `company.unknown` when nobody with this address was let in
 */
export async function enterByEmail(
  context: Context,
  email: string,
  before: SignedIn | null,
  by: 'company' | 'access',
): Promise<Entered> {
  // Only as mail servers write it: in lower case a letter from elsewhere (K of Kelvin) becomes one of ours.
  const address = mailAddress(email)?.toLowerCase();
  const unknown = new DomainError('company.unknown');
  if (!address) throw unknown;
  const rights = await findByEmail(context.db, address, context.now.toISOString());
  if (rights.length === 0) throw unknown;
  return enterWith(context, rights, before, {
    guard: rights.map(({ member }) => ({ holds: hasEmail(member, address), refusal: unknown })),
    statements: [],
    by,
  });
}

interface Entrance {
  guard: readonly Guard[];
  statements: readonly Statement[];
  by: 'link' | 'passkey' | 'company' | 'access' | 'code';
  /** The visit's token, where a press makes the same one again; otherwise a new one. */
  visit?: Token;
}

/**
 * Signs in everybody whose rights these are: the visit of this browser ends, and one with a token of its
 * own begins.
 * @throws DomainError `sign-in.unknown` without any, and where the visit was begun already
 */
export async function enterWith(
  context: Context,
  rights: Right[],
  before: SignedIn | null,
  { guard, statements, by, visit: given }: Entrance,
): Promise<Entered> {
  const { db, now } = context;
  const [first] = rights;
  const unknown = new DomainError('sign-in.unknown');
  if (!first) throw unknown;
  const { token, hash } = given ?? (await newToken());
  const startedAt = now.toISOString();
  const visit = {
    id: newId(),
    tokenHash: hash,
    startedAt,
    usedAt: startedAt,
    expiresAt: endOf(startedAt, now),
  };
  const members = [
    ...new Set([...(before?.members ?? []), ...rights.map((right) => right.member)]),
  ];
  await commit(context, first.role, {
    guard: [...guard, { holds: isNewVisit(hash), refusal: unknown }],
    statements: [
      ...statements,
      ...(before ? deleteVisit(db, before.visit.id) : []),
      ...insertVisit(db, visit, members),
    ],
    entries: [{ action: 'sign-in.used', details: { by, role: first.role } }],
  });
  return { token, rights, expiresAt: later(now, mostHours, 'hours') };
}

/** Moves the end of a visit on while it is used; writes at most once an hour. */
export async function noteUse(context: Context, { visit }: SignedIn): Promise<void> {
  const { db, now } = context;
  if (later(visit.usedAt, noteHours, 'hours') > now.toISOString()) return;
  const expiresAt = endOf(visit.startedAt, now);
  const statements = [renewVisit(db, visit.id, now.toISOString(), expiresAt)];
  await commit(context, 'setup', { guard: [], statements, entries: [] });
}

function endOf(startedAt: string, now: Date): string {
  const idle = later(now, idleHours, 'hours');
  const most = later(startedAt, mostHours, 'hours');
  return idle < most ? idle : most;
}
