import { type Bytes, concat, sha256, toHex, utf8 } from '../ground/bytes.ts';

/**
 * What a respondent keeps to look up later whether the ballot was counted: SHA-256(nonce ‖
 * ciphertext) in hexadecimal. It says nothing about the answers.
 */
export async function receiptOf(nonce: Bytes, ciphertext: Bytes): Promise<string> {
  return toHex(await sha256(concat(nonce, ciphertext)));
}

/** One hash for all counted receipts, in the release: SHA-256 of the sorted lines. */
export async function receiptsHash(receipts: readonly string[]): Promise<string> {
  return toHex(await sha256(utf8([...receipts].sort().join('\n'))));
}
