import type { Bytes } from './bytes.ts';

/** HMAC-SHA-256 (RFC 2104): 32 bytes that nobody can make who does not have the key. */
export async function keyedHash(key: Bytes, text: Bytes): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const hmac = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', hmac, text));
}
