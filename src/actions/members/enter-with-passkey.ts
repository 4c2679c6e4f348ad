import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { fromBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { findRights } from '../../storage/members.ts';
import { countPasskey, findPasskey } from '../../storage/passkeys.ts';
import { insertSpentProof, isUnspent } from '../../storage/spent-proofs.ts';
import type { SignedIn } from '../../storage/visits.ts';
import type { Context } from '../context.ts';
import { endOfChallenge, isChallenge, newChallenge } from './challenge.ts';
import type { Entered } from './enter-once.ts';
import { isFramed, type Site } from './passkey-site.ts';
import { enterWith } from './start-visit.ts';

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
  const { userHandle } = response.response;
  // Nobody was named before: the passkey has to say whose it is, and be theirs (WebAuthn 7.2, 6).
  if (!known || !userHandle || (known.userHandle ?? userHandle) !== userHandle) throw refused;
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
  if (!verified?.verified || isFramed(response)) throw refused;
  const { newCounter: counter } = verified.authenticationInfo;
  const rights = await Promise.all(
    all.map(({ member }) => findRights(db, member, context.now.toISOString())),
  );
  return enterWith(context, rights.flat(), before, {
    // Most passkeys count nothing: only that a challenge counts once keeps a recorded answer out.
    guard: [{ holds: isUnspent(asked), refusal: refused }],
    statements: [
      insertSpentProof(db, asked, endOfChallenge(context)),
      countPasskey(db, known.id, { counter, userHandle }),
    ],
    by: 'passkey',
  });
}
