import {
  answerChallenge,
  openChallenge,
  type ProvenRequest,
  proofHeader,
  writeProof,
} from '../../core/ballot/key-proof.ts';
import { type Bytes, fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import { challengeReply } from '../../forms/key-ceremony.ts';
import type { Server } from './server.ts';

/** Both halves of a box's key, in the memory of this page. */
interface KeyAtHand {
  publicKey: Bytes;
  privateKey: Bytes;
}

/**
 * The server, shown with every request that this device has the private key of the box: for each it
 * fetches what the server encrypted to the public key and answers with a code over that very request. The
 * key itself stays here.
 * @throws DomainError `key.unopened` when the key is another one; and what the server throws
 */
export function provingServer(server: Server, key: KeyAtHand): Server {
  const proofOf = async (request: ProvenRequest) => ({
    [proofHeader]: await proveKey(server, key, request),
  });
  return {
    get: async (path) => server.get(path, await proofOf({ method: 'GET', path, body: '' })),
    post: async (path, body) => {
      const request = { method: 'POST', path, body: JSON.stringify(body) };
      return server.post(path, body, await proofOf(request));
    },
  };
}

async function proveKey(server: Server, key: KeyAtHand, request: ProvenRequest): Promise<string> {
  const { challenge: encrypted, ...asked } = challengeReply.parse(await server.get('challenge'));
  const proof = { ...asked, boxKey: toBase64Url(key.publicKey) };
  const challenge = await openChallenge(fromBase64Url(encrypted), key.privateKey, proof);
  return writeProof({ token: proof.token, answer: await answerChallenge(challenge, request) });
}
