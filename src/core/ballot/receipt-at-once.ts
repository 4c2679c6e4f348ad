import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, toHex } from '../ground/bytes.ts';

/** The receipt that `receiptOf` makes, without a trip to another thread: of a box there are thousands. */
export function receiptAtOnce(nonce: Bytes, ciphertext: Bytes): string {
  return toHex(sha256.create().update(nonce).update(ciphertext).digest());
}
