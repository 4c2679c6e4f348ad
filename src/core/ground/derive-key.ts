import { type Bytes, utf8 } from './bytes.ts';

/**
 * A key of its own for one use of a secret: HKDF-SHA-256 (RFC 5869) with an empty salt, 32 bytes. Keys
 * of different uses tell nothing about each other or about the secret.
 * @param use such as `auth`, the `info` of HKDF
 */
export async function deriveKey(secret: Bytes, use: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(use) };
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf, key, 256));
}
