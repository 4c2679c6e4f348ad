import {
  type Bytes,
  concat,
  fromBase64Url,
  lengthPrefixed,
  randomBytes,
  sha256,
  toBase64Url,
  uint32,
  utf8,
} from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { keyedHash } from '../ground/keyed-hash.ts';
import { readKeyPair, readPublicKey, suite } from './seal.ts';

/**
 * Proof that whoever asks for something has the private key of a ballot box, beside a session. The
 * server makes a challenge for one visit, good for some minutes and once, and encrypts it to the public
 * key; only who can open it can answer, and the answer is a code over the very request it goes with.
 * HPKE (RFC 9180) with the suite of the ballots and an `info` of its own, so that a challenge is never
 * a ballot. The server keeps nothing between asking and checking.
 */
const info = utf8('geleding key proof 2');
const encapsulatedBytes = 65;
const challengeBytes = 32;
const encryptedBytes = encapsulatedBytes + challengeBytes + 16;
const saltBytes = 16;
const timeBytes = 8;
const codeBytes = 32;

/** Whom a challenge is for: one holder of one wave with this key in its box. */
export interface ProofContext {
  wave: string;
  /** The holder's place, from 0. */
  position: number;
  /** The public key of the box, base64url. */
  boxKey: string;
  /** Names the challenge: random, with the moment at which it ends. Base64url. */
  token: string;
}

/** What a proof is for: the very request that it goes with. */
export interface ProvenRequest {
  /** Such as `GET`. */
  method: string;
  /** Behind the address of the wave, with its query, such as `box?after=`. */
  path: string;
  /** As it is sent; '' where there is none. */
  body: string | Bytes;
}

/** A name for a new challenge. @param until when it ends, in milliseconds of Unix time */
export function newProofToken(until: number): string {
  const time = new Uint8Array(timeBytes);
  new DataView(time.buffer).setBigUint64(0, BigInt(until));
  return toBase64Url(concat(time, randomBytes(saltBytes)));
}

/** When a challenge ends, in milliseconds of Unix time. @throws DomainError `key.unopened` */
export function endOfProof(token: string): number {
  const bytes = readBytes(token, timeBytes + saltBytes);
  return Number(new DataView(bytes.buffer).getBigUint64(0));
}

/**
 * The challenge for a holder in one visit: HMAC-SHA-256 under a key of the server, so that nothing
 * needs to be stored between asking and checking. 32 bytes.
 * @param visit names the browser that is signed in
 */
export function challengeFor(key: Bytes, proof: ProofContext, visit: string): Promise<Bytes> {
  return keyedHash(key, lengthPrefixed(info, boundTo(proof), utf8(visit)));
}

/**
 * Seals a challenge to a box's public key.
 * @throws DomainError `key.malformed` when that is no key
 */
export async function encryptChallenge(
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
  encrypted: Bytes,
  privateKey: Bytes,
  proof: ProofContext,
): Promise<Bytes> {
  const pair = await readKeyPair(privateKey);
  if (encrypted.length !== encryptedBytes) throw new DomainError('key.unopened');
  const options = { aad: boundTo(proof), info };
  const [encapsulated, text] = [
    encrypted.slice(0, encapsulatedBytes),
    encrypted.slice(encapsulatedBytes),
  ];
  try {
    return new Uint8Array(await suite.Open(pair, encapsulated, text, options));
  } catch {
    throw new DomainError('key.unopened');
  }
}

/** The code over a request that only somebody who opened the challenge can make: 32 bytes. */
export async function answerChallenge(
  challenge: Bytes,
  { method, path, body }: ProvenRequest,
): Promise<Bytes> {
  const sent = typeof body === 'string' ? utf8(body) : body;
  const asked = [utf8(method), utf8(path), await sha256(sent)];
  return keyedHash(challenge, lengthPrefixed(info, ...asked));
}

/** A proof as it goes with a request: which challenge, and the answer. */
export interface KeyProof {
  token: string;
  answer: Bytes;
}

/** The header that a proof travels in. */
export const proofHeader = 'x-key-proof';

export function writeProof({ token, answer }: KeyProof): string {
  return `${token}.${toBase64Url(answer)}`;
}

/** @throws DomainError `key.unopened` for what is no proof */
export function readProof(header: string): KeyProof {
  const [token = '', answer = ''] = header.split('.');
  return { token, answer: readBytes(answer, codeBytes) };
}

function readBytes(text: string, length: number): Bytes {
  try {
    const bytes = fromBase64Url(text);
    if (bytes.length === length) return bytes;
  } catch {}
  throw new DomainError('key.unopened');
}

function boundTo({ wave, position, boxKey, token }: ProofContext): Bytes {
  return lengthPrefixed(utf8(wave), uint32(position), utf8(boxKey), utf8(token));
}
