import { sealBallot } from '../../../core/ballot/seal.ts';
import { blindTicket } from '../../../core/ballot/ticket.ts';
import type { Answers } from '../../../core/definition/answers.ts';
import { fromBase64Url, randomBytes, toBase64Url } from '../../../core/ground/bytes.ts';
import type { PreparedBallot } from '../prepared-ballot.ts';
import type { OpenWave } from '../served.ts';

export { finishTicket } from '../../../core/ballot/ticket.ts';

/** Seals the answers and blinds a fresh nonce: see `prepareBallot` of the protocol. */
export async function sealAndBlind(wave: OpenWave, answers: Answers): Promise<PreparedBallot> {
  const nonce = randomBytes(32);
  const ciphertext = await sealBallot({
    publicKey: fromBase64Url(wave.manifest.boxKey),
    manifestHash: wave.manifestHash,
    block: wave.block,
    nonce,
    ballotBytes: wave.definition.ballotBytes,
    answers,
  });
  const { blinded, inverse } = await blindTicket(fromBase64Url(wave.ticketKey), nonce);
  return {
    wave: wave.id,
    block: wave.block,
    ticketKey: wave.ticketKey,
    nonce: toBase64Url(nonce),
    blinded: toBase64Url(blinded),
    inverse: toBase64Url(inverse),
    ciphertext: toBase64Url(ciphertext),
  };
}
