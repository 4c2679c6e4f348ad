import {
  answerChallenge,
  challengeFor,
  encryptChallenge,
  endOfProof,
  newProofToken,
  type ProvenRequest,
  readProof,
} from '../core/ballot/key-proof.ts';
import { type Bytes, equalBytes, fromBase64Url, toBase64Url } from '../core/ground/bytes.ts';
import { deriveKey } from '../core/ground/derive-key.ts';
import { DomainError } from '../core/ground/errors.ts';
import type { ChallengeReply } from '../forms/key-ceremony.ts';
import { insertSpentProof, isUnspent } from '../storage/spent-proofs.ts';
import type { WaveState } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/** Long enough to send a large release over a slow line. */
const minutes = 10;

/**
 * When there is something that takes a key: proving and rehearsing it, opening with it, and asking
 * again whether what was made with it is out.
 */
const states: readonly WaveState[] = ['draft', 'planned', 'closed', 'released'];

/** Who wants to show the key: the holder at a place, from 0, in one visit. */
export interface Prover {
  wave: string;
  position: number;
  visit: string;
}

/**
 * A new challenge that only the private key of the wave's box opens, for one request of this visit.
 * @throws DomainError `wave.unknown`, `wave.state`, `open.key-missing`
 */
export async function askProof(
  context: Context,
  { wave, position, visit }: Prover,
): Promise<ChallengeReply> {
  const boxKey = await boxKeyOf(context, wave);
  const token = newProofToken(context.now.getTime() + minutes * 60_000);
  const proof = { wave, position, boxKey, token };
  const challenge = await challengeFor(await proofKey(context), proof, visit);
  const encrypted = await encryptChallenge(challenge, fromBase64Url(boxKey), proof);
  return { ...proof, challenge: toBase64Url(encrypted) };
}

/**
 * Takes a proof that whoever asks has the private key, for this very request, once.
 * @param header what came with the request; '' where nothing did
 * @throws DomainError `key.proof` without one, `key.proof-late` when it was used before or its time is
 *   over, `key.unopened` when it answers no challenge of this visit, wave and holder or goes with
 *   another request; `wave.unknown`, `wave.state`, `open.key-missing`
 */
export async function takeProof(
  context: Context,
  { wave, position, visit }: Prover,
  request: ProvenRequest,
  header: string,
): Promise<void> {
  const boxKey = await boxKeyOf(context, wave);
  if (header === '') throw new DomainError('key.proof');
  const { token, answer } = readProof(header);
  const until = endOfProof(token);
  const proof = { wave, position, boxKey, token };
  const challenge = await challengeFor(await proofKey(context), proof, visit);
  const expected = await answerChallenge(challenge, request);
  if (!equalBytes(expected, answer)) throw new DomainError('key.unopened');
  const refusal = new DomainError('key.proof-late');
  if (until < context.now.getTime()) throw refusal;
  await commit(context, 'key-holder', {
    guard: [{ holds: isUnspent(token), refusal }],
    statements: [insertSpentProof(context.db, token, new Date(until).toISOString())],
    entries: [],
  });
}

async function boxKeyOf(context: Context, wave: string): Promise<string> {
  const { boxKey } = await readWaveIn(context, wave, states);
  if (!boxKey) throw new DomainError('open.key-missing');
  return boxKey;
}

/** Derived apart from what wraps stored keys. */
function proofKey({ wrapKeys }: Context): Promise<Bytes> {
  return deriveKey(wrapKeys[0], 'geleding key proof 2');
}
