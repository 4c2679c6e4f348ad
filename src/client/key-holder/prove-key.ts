import type { KeyHolding } from '../../core/ballot/key-holding.ts';
import { openChallenge, type ProofContext } from '../../core/ballot/key-proof.ts';
import { type Bytes, fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import type { Server } from './server.ts';

/**
 * Shows the server that this device has the private key of the box: fetches what the server sealed
 * to the public key, and brings back what it held. The key itself stays here.
 * @param holding how the key was made, by what the page says
 * @throws DomainError `key.unopened`, `key.other`; and Unreachable
 */
export async function proveKey(
  server: Server,
  key: { publicKey: Bytes; privateKey: Bytes },
  holding: KeyHolding,
): Promise<void> {
  const { sealed, wave, position } = (await server.get('challenge')) as ProofContext & {
    sealed: string;
  };
  const publicKey = toBase64Url(key.publicKey);
  const proof = { wave, position, boxKey: publicKey };
  const answer = await openChallenge(fromBase64Url(sealed), key.privateKey, proof);
  await server.post('proven', { publicKey, holding, answer: toBase64Url(answer) });
}
