import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import type { Answers } from '../definition/answers.ts';
import { readBallot, recordKeyBytes, writeBallot } from '../definition/ballot-text.ts';
import {
  type Bytes,
  concat,
  fromBase64Url,
  lengthPrefixed,
  randomBytes,
  sha256,
  toBase64Url,
  utf8,
} from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { pad, unpad } from './padding.ts';

/**
 * The inner envelope: HPKE (RFC 9180) base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and
 * AES-256-GCM. Every sealed ballot of a wave has the same length: 65 bytes of key, the padded
 * answers, 16 bytes of tag.
 */

/** The one suite of the product; exported so that the published vectors are run on it. */
export const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const info = utf8('geleding ballot 1');
const encapsulatedBytes = 65;
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

/** What was sealed: answers that nobody has checked against a definition, and the record key. */
export interface OpenedBallot {
  answers: unknown;
  recordKey: string;
}

/**
 * Opens one sealed ballot. One that was sealed before there were record keys gets a key from its own
 * bytes, sealed and opened: the same each time, and known to nobody who cannot open it.
 * @throws DomainError `ballot.unreadable` for another key, manifest, block or nonce, or damage
 */
export async function openBallot(
  ballot: BallotContext & { privateKey: Bytes; ciphertext: Bytes },
): Promise<OpenedBallot> {
  const open = await ballotOpener(ballot.privateKey);
  return open(ballot);
}

/** `openBallot` for many ballots: the private key is read once, and not to be exported again. */
export async function ballotOpener(
  privateKey: Bytes,
): Promise<(ballot: BallotContext & { ciphertext: Bytes }) => Promise<OpenedBallot>> {
  const pair = await readKeyPair(privateKey);
  return async (ballot) => {
    if (ballot.ciphertext.length !== sealedLength(ballot.ballotBytes)) {
      throw new DomainError('ballot.unreadable');
    }
    const encapsulated = ballot.ciphertext.slice(0, encapsulatedBytes);
    const sealed = ballot.ciphertext.slice(encapsulatedBytes);
    try {
      const options = { aad: boundTo(ballot), info };
      const text = new Uint8Array(await suite.Open(pair, encapsulated, sealed, options));
      const { answers, recordKey } = readBallot(unpad(text, ballot.ballotBytes));
      return { answers, recordKey: recordKey ?? (await keyOfOwn(ballot.ciphertext, text)) };
    } catch {
      throw new DomainError('ballot.unreadable');
    }
  };
}

async function keyOfOwn(ciphertext: Bytes, text: Bytes): Promise<string> {
  const own = lengthPrefixed(utf8('geleding record key 1'), ciphertext, text);
  return toBase64Url((await sha256(own)).slice(0, recordKeyBytes));
}

function boundTo({ manifestHash, block, nonce }: BallotContext): Bytes {
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
