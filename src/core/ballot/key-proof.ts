import { type Bytes, concat, lengthPrefixed, uint32, utf8 } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { readKeyPair, readPublicKey, suite } from './seal.ts';

/**
 * Proof that somebody has the private key of a ballot box: the server seals a challenge to the
 * public key, and only who can open it knows what it held. HPKE (RFC 9180) with the suite of the
 * ballots and an `info` of its own, so that a challenge is never a ballot.
 */
const info = utf8('geleding key proof 1');
const encapsulatedBytes = 65;
const challengeBytes = 32;
const sealedBytes = encapsulatedBytes + challengeBytes + 16;

/** Whom a challenge is for: one holder of one wave with this key in its box. */
export interface ProofContext {
  wave: string;
  /** The holder's place, from 0. */
  position: number;
  /** The public key of the box, base64url. */
  boxKey: string;
}

/**
 * The challenge for a holder: HMAC-SHA-256 under a secret of the server, so that nothing needs to
 * be stored between asking and checking. 32 bytes, the same every time.
 */
export async function challengeFor(secret: Bytes, proof: ProofContext): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  const text = lengthPrefixed(info, boundTo(proof));
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
}

/**
 * Seals a challenge to a box's public key.
 * @throws DomainError `key.malformed` when that is no key
 */
export async function sealChallenge(
  challenge: Bytes,
  publicKey: Bytes,
  proof: ProofContext,
): Promise<Bytes> {
  const key = await readPublicKey(publicKey);
  const options = { aad: boundTo(proof), info };
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, challenge, options);
  return concat(new Uint8Array(encapsulatedSecret), new Uint8Array(ciphertext));
}

/**
 * Opens a challenge with the private key of the box.
 * @throws DomainError `key.unopened` for another key, wave or holder, or damage, `key.malformed`
 */
export async function openChallenge(
  sealed: Bytes,
  privateKey: Bytes,
  proof: ProofContext,
): Promise<Bytes> {
  const pair = await readKeyPair(privateKey);
  if (sealed.length !== sealedBytes) throw new DomainError('key.unopened');
  const options = { aad: boundTo(proof), info };
  const [encapsulated, text] = [
    sealed.slice(0, encapsulatedBytes),
    sealed.slice(encapsulatedBytes),
  ];
  try {
    return new Uint8Array(await suite.Open(pair, encapsulated, text, options));
  } catch {
    throw new DomainError('key.unopened');
  }
}

function boundTo({ wave, position, boxKey }: ProofContext): Bytes {
  return lengthPrefixed(utf8(wave), uint32(position), utf8(boxKey));
}
