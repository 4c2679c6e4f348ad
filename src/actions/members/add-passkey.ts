import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type Bytes, fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import { deriveKey } from '../../core/ground/derive-key.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { insertPasskey, isNewPasskey, listPasskeys } from '../../storage/passkeys.ts';
import { insertSpentProof, isUnspent } from '../../storage/spent-proofs.ts';
import type { SignedIn } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { endOfChallenge, isChallenge, newChallenge } from './challenge.ts';
import { isFramed, type Site } from './passkey-site.ts';

const mostPasskeys = 10;

/** What the browser needs to make a passkey for the member who is signed in. */
export async function offerPasskey(
  context: Context,
  { members }: SignedIn,
  site: Site,
  names: { site: string; member: string },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await listPasskeys(context.db, members);
  const handle = await handleOf(context, members);
  return generateRegistrationOptions({
    rpName: names.site,
    rpID: site.host,
    userName: names.member,
    userID: handle,
    challenge: fromBase64Url(await newChallenge(context, `make ${toBase64Url(handle)}`)),
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
  const { db, now, zone } = context;
  const [right] = rights;
  const refused = new DomainError('passkey.refused');
  const userHandle = toBase64Url(await handleOf(context, members));
  let asked = '';
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => {
      asked = challenge;
      return isChallenge(context, `make ${userHandle}`, challenge);
    },
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified || isFramed(response) || !right) throw refused;
  if ((await listPasskeys(db, members)).length >= mostPasskeys) {
    throw new DomainError('passkey.enough');
  }
  const { credential } = verified.registrationInfo;
  // What names it is bounded in length (WebAuthn 7.1, 25) as the form bounds the name beside it.
  if (credential.id !== response.id) throw refused;
  const passkey = {
    id: credential.id,
    publicKey: toBase64Url(new Uint8Array(credential.publicKey)),
    counter: credential.counter,
    transports: JSON.stringify(credential.transports ?? []),
    addedOn: todayOf({ now, zone }),
    userHandle,
  };
  const opened = [...new Set(rights.map(({ member }) => member))];
  await commit(context, right.role, {
    guard: [
      { holds: isUnspent(asked), refusal: refused },
      { holds: isNewPasskey(credential.id), refusal: refused },
    ],
    statements: [
      insertSpentProof(db, asked, endOfChallenge(context)),
      ...opened.map((member) => insertPasskey(db, { ...passkey, member })),
    ],
    entries: [{ action: 'passkey.added', details: { role: right.role } }],
  });
}

/**
 * By what a passkey names whose it is (WebAuthn 14.6.1): the same each time, so that an authenticator
 * keeps one for each of us, and nothing to anybody who reads it there.
 */
function handleOf({ linkKey }: Context, members: readonly string[]): Promise<Bytes> {
  return deriveKey(linkKey, `passkey handle ${members.toSorted()[0] ?? ''}`);
}
