import type { Context } from '../../src/actions/context.ts';
import type { Prover } from '../../src/actions/prove-key.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { provingServer } from '../../src/client/key-holder/prove-key.ts';
import type { Server } from '../../src/client/key-holder/server.ts';
import {
  answerChallenge,
  challengeFor,
  newProofToken,
  openChallenge,
  type ProofContext,
  type ProvenRequest,
  proofHeader,
  writeProof,
} from '../../src/core/ballot/key-proof.ts';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import { deriveKey } from '../../src/core/ground/derive-key.ts';
import { jsonPost, type Person } from './world-visitor.ts';
import type { PlayedWave } from './world-wave.ts';

/** Requests of a holder's browser that has the key, answered as they are, refusals too. */
export interface HolderWithKey {
  get(path: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
}

/** Somebody who is signed in as a key holder, and has the key. */
export function withKey(
  holder: Person,
  { id, key }: Pick<PlayedWave, 'id' | 'key'>,
): HolderWithKey {
  const at = (path: string) => `/key/${id}/${path}`;
  const json = { accept: 'application/json' };
  const server: Server = {
    get: (path, more) =>
      path === 'challenge'
        ? holder.getJson(at(path))
        : holder.ask(at(path), { headers: { ...json, ...more } }),
    post: (path, body, more) => holder.ask(at(path), jsonPost(body, more)),
  };
  const proving = provingServer(server, key);
  return {
    get: (path) => proving.get(path) as Promise<Response>,
    post: (path, body) => proving.post(path, body as object) as Promise<Response>,
  };
}

/** A proof as the holder's browser makes it, for a request of one's choice. */
export async function proofFor(
  holder: Person,
  { id, key }: Pick<PlayedWave, 'id' | 'key'>,
  request: Partial<ProvenRequest> = {},
): Promise<Record<string, string>> {
  const asked = await holder.getJson(`/key/${id}/challenge`);
  const { challenge: encrypted, ...proof } = asked as unknown as ProofContext & {
    challenge: string;
  };
  const challenge = await openChallenge(fromBase64Url(encrypted), key.privateKey, proof);
  const wanted = { method: 'GET', path: 'box?after=', body: '', ...request };
  const answer = await answerChallenge(challenge, wanted);
  return { [proofHeader]: writeProof({ token: proof.token, answer }) };
}

const token = newProofToken(Date.parse('2026-12-24T00:00:00Z'));

/** What `takeProof` is given, the same each time: made as the server makes it, without a device. */
export async function fixedProof(
  context: Context,
  wave: string,
): Promise<[Prover, ProvenRequest, string]> {
  const prover = { wave, position: 0, visit: 'v1' };
  const request = { method: 'GET', path: 'box?after=', body: '' };
  const { boxKey } = await readWave(context, wave);
  const key = await deriveKey(context.wrapKeys[0], 'geleding key proof 2');
  const proof = { wave, position: 0, boxKey: boxKey ?? '', token };
  const answer = await answerChallenge(await challengeFor(key, proof, 'v1'), request);
  return [prover, request, writeProof({ token, answer })];
}
