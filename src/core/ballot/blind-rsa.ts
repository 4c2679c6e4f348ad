import { type Bytes, concat, randomBytes, uint32 } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { inverse, power, randomBelow, toBytes, toNumber } from './modular.ts';

/**
 * The client's side of RSABSSA-SHA384-PSS-Deterministic (RFC 9474): nothing is put before the
 * message (§4.1, PrepareIdentity), and the salt of the encoding has 48 random bytes. Why this is our
 * own, and what its timing can tell: docs/decisions/own-blinding.md.
 */

const hash = 'SHA-384';
const hashBytes = 48;
const saltBytes = 48;

/** The public numbers of a key. */
export interface PublicNumbers {
  modulus: Bytes;
  exponent: Bytes;
}

/**
 * Blinds a message (RFC 9474 §4.2).
 * @returns the blinded message, and what takes the blinding off again
 * @throws DomainError `ticket.malformed` for a message that is not coprime with the modulus
 */
export async function blind(
  { modulus, exponent }: PublicNumbers,
  message: Bytes,
): Promise<{ blinded: Bytes; inverse: Bytes }> {
  const n = toNumber(modulus);
  const encoded = toNumber(await encodePss(message, n.toString(2).length - 1));
  const r = randomBelow(n);
  // Euclid's time tells of its number: it sees the message and r only times a number drawn for it.
  const cover = (encoded * randomBelow(n)) % n;
  const covered = inverse((r * cover) % n, n);
  if (covered === null) throw new DomainError('ticket.malformed');
  return {
    blinded: toBytes((encoded * power(r, toNumber(exponent), n)) % n, modulus.length),
    inverse: toBytes((covered * cover) % n, modulus.length),
  };
}

/**
 * Takes the blinding off a signature (RFC 9474 §4.4, steps 2 and 3). Whoever calls it verifies the
 * result: it may be anything.
 * @throws DomainError `ticket.invalid` for a signature of another length
 */
export function unblind(modulus: Bytes, blindSignature: Bytes, inverted: Bytes): Bytes {
  if (blindSignature.length !== modulus.length) throw new DomainError('ticket.invalid');
  const n = toNumber(modulus);
  return toBytes((toNumber(blindSignature) * toNumber(inverted)) % n, modulus.length);
}

/** EMSA-PSS-ENCODE (RFC 8017 §9.1.1) into so many bits. */
async function encodePss(message: Bytes, bits: number): Promise<Bytes> {
  const length = Math.ceil(bits / 8);
  const salt = randomBytes(saltBytes);
  const digest = await sha384(concat(new Uint8Array(8), await sha384(message), salt));
  const padding = new Uint8Array(length - saltBytes - hashBytes - 2);
  const block = concat(padding, Uint8Array.of(1), salt);
  const mask = await maskFrom(digest, block.length);
  const masked = block.map((byte, at) => byte ^ (mask[at] as number));
  masked[0] = (masked[0] as number) & (0xff >> (8 * length - bits));
  return concat(masked, digest, Uint8Array.of(0xbc));
}

/** MGF1 (RFC 8017 §B.2.1) with SHA-384. */
async function maskFrom(seed: Bytes, length: number): Promise<Bytes> {
  const counters = Array.from({ length: Math.ceil(length / hashBytes) }, (_, at) => uint32(at));
  const parts = await Promise.all(counters.map((counter) => sha384(concat(seed, counter))));
  return concat(...parts).slice(0, length);
}

async function sha384(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, bytes));
}
