import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import type { Answers } from '../definition/answers.ts';
import { recordKeyBytes, writeBallot } from '../definition/ballot-text.ts';
import {
  type Bytes,
  concat,
  fromBase64Url,
  lengthPrefixed,
  randomBytes,
  toBase64Url,
  utf8,
} from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { pad } from './padding.ts';

/**
 * The inner envelope: HPKE (RFC 9180) base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and
 * AES-256-GCM. Every sealed ballot of a wave has the same length: 65 bytes of key, the padded
 * answers, 16 bytes of tag.
 */

/** The one suite of the product, opening apart (`open-envelope.ts`); exported so that the published vectors are run on it. */
export const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
export const info = utf8('geleding ballot 1');
/** Bytes of the key in front of a sealed ballot. */
export const encapsulatedBytes = 65;
const tagBytes = 16;

/** What a sealed ballot is bound to: opening it under anything else fails. */
export interface BallotContext {
  /** Base64url, as in the link. */
  manifestHash: string;
  block: string;
  nonce: Bytes;
  /** Bytes of a padded ballot, as the definition fixes them. */
  ballotBytes: number;
}

/** A new key for the ballot box: the public key as 65 bytes (uncompressed), the private as 32. */
export async function generateBoxKey(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicKey: new Uint8Array(await suite.SerializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await suite.SerializePrivateKey(pair.privateKey)),
  };
}

/**
 * The public key that belongs to a private one.
 * @throws DomainError `key.malformed` when the bytes are no private key
 */
export async function publicKeyOf(privateKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await suite.SerializePublicKey((await readKeyPair(privateKey)).publicKey));
}

/** Bytes of every sealed ballot of a wave. */
export function sealedLength(ballotBytes: number): number {
  return encapsulatedBytes + ballotBytes + tagBytes;
}

/**
 * Seals an answer sheet and a fresh record key to the wave's public key.
 * @throws DomainError `ballot.too-long` when the answers do not fit, `key.malformed`
 */
export async function sealBallot(
  ballot: BallotContext & { publicKey: Bytes; answers: Answers },
): Promise<Bytes> {
  const recordKey = toBase64Url(randomBytes(recordKeyBytes));
  const text = pad(writeBallot(ballot.answers, recordKey), ballot.ballotBytes);
  const key = await readPublicKey(ballot.publicKey);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, text, {
    aad: boundTo(ballot),
    info,
  });
  const sealed = new Uint8Array(sealedLength(ballot.ballotBytes));
  sealed.set(encapsulatedSecret);
  sealed.set(ciphertext, encapsulatedBytes);
  return sealed;
}

/** The bytes a ballot is bound to. */
export function boundTo({ manifestHash, block, nonce }: BallotContext): Bytes {
  return lengthPrefixed(fromBase64Url(manifestHash), utf8(block), nonce);
}

/**
 * A box's public key, for the library.
 * @throws DomainError `key.malformed`
 */
export async function readPublicKey(publicKey: Bytes) {
  try {
    return await suite.DeserializePublicKey(publicKey);
  } catch {
    throw new DomainError('key.malformed');
  }
}

/**
 * Both halves as keys; the public half is computed by the library where the browser cannot.
 * @throws DomainError `key.malformed`
 */
export async function readKeyPair(privateKey: Bytes) {
  try {
    const readable = await suite.DeserializePrivateKey(privateKey, true);
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', readable);
    const point = concat(Uint8Array.of(4), fromBase64Url(x), fromBase64Url(y));
    return {
      privateKey: await suite.DeserializePrivateKey(privateKey, false),
      publicKey: await suite.DeserializePublicKey(point),
    };
  } catch {
    throw new DomainError('key.malformed');
  }
}
