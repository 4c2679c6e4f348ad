import { blindSign, importBlindSigner, modulusOf } from '../core/ballot/ticket-key.ts';
import { fromBase64Url, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { keptFew } from '../core/ground/kept-few.ts';
import { findTicketRight } from '../storage/answering.ts';
import { bindInvitation } from '../storage/invitations.ts';
import { findWaveEnd } from '../storage/waves.ts';
import type { Context } from './context.ts';
import { goneOr } from './gone-or.ts';
import { unwrap, type WrapKeys } from './wrapping.ts';

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
  { db, wrapKeys, now }: Context,
  asked: { wave: string; auth: string; blinded: string },
): Promise<{ signature: string }> {
  const { auth, blinded } = asked;
  const message = fromBase64Url(blinded);
  const authHash = await hash(auth);
  const right = await findTicketRight(db, authHash);
  if (!right) throw goneOr('link.unknown', await findWaveEnd(db, asked.wave));
  const { state, privateKey, publicKey } = right;

  const blindedHash = await hash(blinded);
  const again = right.blindedHash === blindedHash && state === 'closed';
  const late = isOver(right, now) && right.blindedHash !== blindedHash;
  if (state === 'planned') throw new DomainError('wave.not-yet');
  if (late || (state !== 'open' && !again) || !privateKey || !publicKey)
    throw goneOr('wave.closed', right);

  const { signer, modulus } = await keyOf(wrapKeys, privateKey, publicKey);
  const signature = await blindSign(signer, message, modulus);
  const bound = await bindInvitation(db, authHash, blindedHash, now.toISOString());
  if (!bound) throw await refusalIn(db, right.wave, now);
  return { signature: toBase64Url(signature) };
}

/** Keys that were imported, by the text they are stored as: none can be read back from here. */
const kept = keptFew<ReturnType<typeof importKey>>(1000);

/** The signing key of a block, imported once as long as this isolate lives. */
function keyOf(wrapKeys: WrapKeys, privateKey: string, publicKey: string) {
  return kept(privateKey, () => importKey(wrapKeys, privateKey, publicKey));
}

async function importKey(wrapKeys: WrapKeys, privateKey: string, publicKey: string) {
  return {
    signer: await importBlindSigner(await unwrap(wrapKeys, privateKey)),
    modulus: await modulusOf(fromBase64Url(publicKey)),
  };
}

/** The wave may have shut since it was read. */
async function refusalIn(db: Context['db'], id: string, now: Date): Promise<DomainError> {
  const wave = await findWaveEnd(db, id);
  const takes = wave?.state === 'open' && !isOver(wave, now);
  return takes ? new DomainError('ticket.other') : goneOr('wave.closed', wave);
}

/** Whether the closing has passed, also where the clock that shuts the wave stands still. */
function isOver({ closesAt }: { closesAt: string | null }, now: Date): boolean {
  return closesAt !== null && closesAt <= now.toISOString();
}

async function hash(encoded: string): Promise<string> {
  return toBase64Url(await sha256(fromBase64Url(encoded)));
}
