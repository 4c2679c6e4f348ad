import { blindSign, importBlindSigner, modulusOf } from '../core/ballot/ticket-key.ts';
import { fromBase64Url, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { bindInvitation, findInvitation } from '../storage/invitations.ts';
import { findTicketKey } from '../storage/ticket-keys.ts';
import { findWave } from '../storage/waves.ts';
import type { Context } from './context.ts';
import { goneOr } from './gone-or.ts';
import { unwrap } from './wrapping.ts';

/**
 * Signs the blinded message of an invitation (design §4.2). The same message again gives the same
 * signature, so a lost reply can be asked for again, also after closing until the box is opened.
 * Only a message that could be signed can find that the link was used before, and it then uses up a
 * link that was not: nobody can ask without a trace.
 * @param asked `auth`, what the browser derived from the link; `blinded`, 256 bytes; both base64url;
 *   and the wave, which names the reason when the invitations of a cancelled wave are deleted
 * @throws DomainError `link.unknown`, `wave.<state>`, `ticket.other`, `ticket.malformed`
 */
export async function issueTicket(
  { db, wrapKeys }: Context,
  asked: { wave: string; auth: string; blinded: string },
): Promise<{ signature: string }> {
  const { auth, blinded } = asked;
  const message = fromBase64Url(blinded);
  const authHash = await hash(auth);
  const invitation = await findInvitation(db, authHash);
  if (!invitation) throw goneOr('link.unknown', await findWave(db, asked.wave));
  const wave = await findWave(db, invitation.wave);
  const key = await findTicketKey(db, invitation.wave, invitation.block);
  if (!wave || !key) throw new Error('an invitation without its wave or block key');

  const blindedHash = await hash(blinded);
  const again = invitation.blindedHash === blindedHash && wave.state === 'closed';
  if (wave.state === 'planned') throw new DomainError('wave.not-yet');
  if ((wave.state !== 'open' && !again) || !key.privateKey) throw goneOr('wave.closed', wave);

  const signer = await importBlindSigner(await unwrap(wrapKeys, key.privateKey));
  const modulus = await modulusOf(fromBase64Url(key.publicKey));
  const signature = await blindSign(signer, message, modulus);
  const bound = await bindInvitation(db, authHash, blindedHash);
  if (!bound) throw await refusalIn(db, wave.id);
  return { signature: toBase64Url(signature) };
}

/** The wave may have shut since it was read. */
async function refusalIn(db: Context['db'], id: string): Promise<DomainError> {
  const wave = await findWave(db, id);
  return wave?.state === 'open' ? new DomainError('ticket.other') : goneOr('wave.closed', wave);
}

async function hash(encoded: string): Promise<string> {
  return toBase64Url(await sha256(fromBase64Url(encoded)));
}
