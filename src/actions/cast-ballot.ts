import { receiptOf } from '../core/ballot/receipt.ts';
import { sealedLength } from '../core/ballot/seal.ts';
import { ticketVerifier } from '../core/ballot/ticket.ts';
import { fromBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { keptFew } from '../core/ground/kept-few.ts';
import type { BallotQuestion } from '../forms/answering.ts';
import { findBox } from '../storage/answering.ts';
import { insertBallot } from '../storage/ballots.ts';
import { findWaveEnd } from '../storage/waves.ts';
import type { Context } from './context.ts';
import { goneOr } from './gone-or.ts';

/**
 * Puts a sealed ballot with a valid ticket in the box. The first ballot for a nonce wins; the very
 * same bytes again are welcome, so that a lost reply can be retried, also after the release.
 * @returns the receipt, and whether this was the first time
 * @throws DomainError `wave.unknown`, `wave.closed`, `wave.cancelled` with its reason,
 *   `ballot.unsigned` (forged ticket, other block), `ballot.length`, `ballot.other`
 */
export async function castBallot(
  { db }: Context,
  posted: BallotQuestion,
): Promise<{ receipt: string; first: boolean }> {
  const { wave, block } = posted;
  const { ballotBytes, verify } = await kept(`${wave}/${block}`, () => readBox(db, wave, block));

  const nonce = fromBase64Url(posted.nonce);
  const signature = fromBase64Url(posted.signature);
  const ciphertext = fromBase64Url(posted.ciphertext);
  if (ciphertext.length !== sealedLength(ballotBytes)) throw new DomainError('ballot.length');
  if (!(await verify(nonce, signature))) throw new DomainError('ballot.unsigned');
  const outcome = await insertBallot(db, posted);
  if (outcome === 'other') throw new DomainError('ballot.other');
  if (outcome === 'shut') throw goneOr('wave.closed', await findWaveEnd(db, posted.wave));
  return { receipt: await receiptOf(nonce, ciphertext), first: outcome === 'stored' };
}

/**
 * What the ballots of a block are checked against. Once a wave is open nothing of it changes, so an
 * isolate asks for it once; whether the box still takes ballots is asked with each of them.
 */
const kept = keptFew<ReturnType<typeof readBox>>(1000);

async function readBox(db: Context['db'], wave: string, block: string) {
  const box = await findBox(db, wave, block);
  if (!box?.ballotBytes) throw new DomainError('wave.unknown');
  const { state, ballotBytes, ticketKey } = box;
  if (state !== 'open' && state !== 'closed' && state !== 'released') {
    throw goneOr('wave.closed', box);
  }
  if (!ticketKey) throw new DomainError('ballot.unsigned');
  return { ballotBytes, verify: await ticketVerifier(fromBase64Url(ticketKey)) };
}
