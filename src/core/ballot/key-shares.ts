import { combine, split } from 'shamir-secret-sharing';
import { type Bytes, equalBytes } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import type { BoxKey } from './key-file.ts';
import { shareCount } from './key-holding.ts';
import { publicKeyOf } from './seal.ts';

/**
 * The private key of a ballot box in three shares, of which any two give it back (Shamir, "How to
 * share a secret", 1979, over GF(256)). One share says nothing at all about the key.
 */

const sharesNeeded = 2;
/** A byte for every byte of the key, and the place of the share on its curve. */
export const shareBytes = 33;

export interface KeyShare {
  wave: string;
  /** The public key of the box. */
  publicKey: Bytes;
  /** 1, 2 or 3: the holder who keeps it. */
  number: number;
  bytes: Bytes;
}

/** Splits a key into three shares, one per holder. The chance comes from `crypto`. */
export async function splitKey({ wave, publicKey, privateKey }: BoxKey): Promise<KeyShare[]> {
  const shares = await split(privateKey, shareCount, sharesNeeded);
  return shares.map((bytes, at) => ({
    wave,
    publicKey,
    number: at + 1,
    bytes: new Uint8Array(bytes),
  }));
}

/**
 * Puts a key together again from two shares of one box.
 * @throws DomainError `share.same` for the same share twice, `share.other` for shares of two boxes,
 *   `share.apart` when what they give is not the key of the box
 */
export async function joinShares(one: KeyShare, two: KeyShare): Promise<BoxKey> {
  const { wave, publicKey } = one;
  if (!equalBytes(publicKey, two.publicKey)) throw new DomainError('share.other');
  if (one.number === two.number) throw new DomainError('share.same', { number: one.number });
  try {
    const privateKey = new Uint8Array(await combine([one.bytes, two.bytes]));
    if (equalBytes(await publicKeyOf(privateKey), publicKey)) {
      return { wave, publicKey, privateKey };
    }
  } catch {
    throw new DomainError('share.apart');
  }
  throw new DomainError('share.apart');
}

/**
 * Tries all three pairs of three shares.
 * @throws DomainError as `joinShares`, for the first pair that does not give the key
 */
export async function checkEveryPair(shares: readonly KeyShare[]): Promise<void> {
  for (const [at, one] of shares.entries()) {
    for (const two of shares.slice(at + 1)) await joinShares(one, two);
  }
}
