import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { findRights } from '../../storage/members.ts';
import {
  countPasskey,
  deletePasskey,
  findPasskey,
  insertPasskey,
  listPasskeys,
} from '../../storage/passkeys.ts';
import { insertSpentProof, isUnspent } from '../../storage/spent-proofs.ts';
import type { SignedIn } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { endOfChallenge, isChallenge, newChallenge } from './challenge.ts';
import { type Entered, enterWith } from './start-visit.ts';

/** The host a passkey belongs to; a passkey of one host opens nothing at another. */
export interface Site {
  origin: string;
  host: string;
}

const mostPasskeys = 10;

/** What the browser needs to make a passkey for the member who is signed in. */
export async function offerPasskey(
  context: Context,
  { members }: SignedIn,
  site: Site,
  names: { site: string; member: string },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await listPasskeys(context.db, members);
  return generateRegistrationOptions({
    rpName: names.site,
    rpID: site.host,
    userName: names.member,
    challenge: fromBase64Url(await newChallenge(context, 'make')),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/**
 * Keeps a new passkey of whoever is signed in: it opens what this browser may open now.
 * @throws DomainError `passkey.refused`, `passkey.enough`
 */
export async function addPasskey(
  context: Context,
  { members, rights }: SignedIn,
  site: Site,
  response: RegistrationResponseJSON,
): Promise<void> {
  const { db, now } = context;
  const [right] = rights;
  const refused = new DomainError('passkey.refused');
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => isChallenge(context, 'make', challenge),
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified || !right) throw refused;
  if ((await listPasskeys(db, members)).length >= mostPasskeys) {
    throw new DomainError('passkey.enough');
  }
  const { credential } = verified.registrationInfo;
  if ((await findPasskey(db, credential.id)).length > 0) throw refused;
  const passkey = {
    id: credential.id,
    publicKey: toBase64Url(new Uint8Array(credential.publicKey)),
    counter: credential.counter,
    transports: JSON.stringify(credential.transports ?? []),
    addedOn: now.toISOString().slice(0, 10),
  };
  const opened = [...new Set(rights.map(({ member }) => member))];
  await commit(context, right.role, {
    guard: [],
    statements: opened.map((member) => insertPasskey(db, { ...passkey, member })),
    entries: [{ action: 'passkey.added', details: { role: right.role } }],
  });
}

/** What the browser needs to sign in with a passkey it knows for this host. */
export async function askPasskey(
  context: Context,
  site: Site,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: site.host,
    challenge: fromBase64Url(await newChallenge(context, 'use')),
    userVerification: 'required',
  });
}

/**
 * Signs in with a passkey.
 * @throws DomainError `passkey.refused` for anything but a fresh answer of a known passkey
 */
export async function enterWithPasskey(
  context: Context,
  site: Site,
  response: AuthenticationResponseJSON,
  before: SignedIn | null,
): Promise<Entered> {
  const { db } = context;
  const refused = new DomainError('passkey.refused');
  const all = await findPasskey(db, response.id);
  const [known] = all;
  if (!known) throw refused;
  let asked = '';
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => {
      asked = challenge;
      return isChallenge(context, 'use', challenge);
    },
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: {
      id: known.id,
      publicKey: fromBase64Url(known.publicKey),
      counter: known.counter,
    },
  }).catch(() => null);
  if (!verified?.verified) throw refused;
  const { newCounter } = verified.authenticationInfo;
  const rights = await Promise.all(
    all.map(({ member }) => findRights(db, member, context.now.toISOString())),
  );
  return enterWith(context, rights.flat(), before, {
    // Most passkeys count nothing: only that a challenge counts once keeps a recorded answer out.
    guard: [{ holds: isUnspent(asked), refusal: refused }],
    statements: [
      insertSpentProof(db, asked, endOfChallenge(context)),
      countPasskey(db, known.id, newCounter),
    ],
    by: 'passkey',
  });
}

/** Forgets a passkey of the member who is signed in; does nothing when it is not theirs. */
export async function removePasskey(
  context: Context,
  { members, rights }: SignedIn,
  id: string,
): Promise<void> {
  await commit(context, rights[0]?.role ?? 'setup', {
    guard: [],
    statements: [deletePasskey(context.db, id, members)],
    entries: [{ action: 'passkey.removed', details: {} }],
  });
}
