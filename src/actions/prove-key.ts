import { challengeFor, type ProofContext, sealChallenge } from '../core/ballot/key-proof.ts';
import { equalBytes, fromBase64Url, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';
import { type MadeKey, recordProof } from './set-box-key.ts';

/**
 * A challenge that only the private key of the wave's box opens, sealed anew at every call.
 * @param position the holder's place, from 0
 * @throws DomainError `wave.unknown`, `wave.state`, `open.key-missing`
 */
export async function askProof(
  context: Context,
  id: string,
  position: number,
): Promise<ProofContext & { sealed: string }> {
  const { boxKey } = await readWaveIn(context, id, ['draft', 'planned']);
  if (!boxKey) throw new DomainError('open.key-missing');
  const proof = { wave: id, position, boxKey };
  const challenge = await challengeFor(context.wrapKeys[0], proof);
  const sealed = await sealChallenge(challenge, fromBase64Url(boxKey), proof);
  return { ...proof, sealed: toBase64Url(sealed) };
}

/**
 * Notes that a holder has the private key, shown by what the sealed challenge held.
 * @param answer 32 bytes, base64url
 * @throws DomainError `key.other` for another key than the wave's or one held otherwise, `key.unopened`
 *   for another answer
 */
export async function proveKey(
  context: Context,
  id: string,
  position: number,
  made: MadeKey,
  answer: string,
): Promise<void> {
  const expected = await challengeFor(context.wrapKeys[0], {
    wave: id,
    position,
    boxKey: made.publicKey,
  });
  const opened = equalBytes(expected, fromBase64Url(answer));
  const { boxKey } = await readWaveIn(context, id, ['draft', 'planned']);
  if (boxKey === made.publicKey && !opened) throw new DomainError('key.unopened');
  await recordProof(context, id, position, 'proven', made);
}
