import { type Bytes, fromBase64Url } from '../ground/bytes.ts';
import type { SealedBallot } from './open-box.ts';

/** A ballot as a row or a page of the box holds it: bytes in base64url. */
export type StoredBallot = Record<keyof SealedBallot, string>;

/**
 * Reads a stored ballot. A row that was damaged stops nobody: what is no base64url reads as no bytes,
 * which no ticket and no key fit, so that it is refused and counted as refused like any other.
 */
export function readBallot({ block, nonce, signature, ciphertext }: StoredBallot): SealedBallot {
  return {
    block,
    nonce: bytesOf(nonce),
    signature: bytesOf(signature),
    ciphertext: bytesOf(ciphertext),
  };
}

function bytesOf(text: string): Bytes {
  try {
    return fromBase64Url(text);
  } catch {
    return new Uint8Array(0);
  }
}
