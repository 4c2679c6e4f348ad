import {
  type Bytes,
  concat,
  fromBase64Url,
  randomBytes,
  toBase64Url,
} from '../core/ballot/bytes.ts';

const ivBytes = 12;

/** Encrypts a key that must be stored (AES-256-GCM under the deployment's wrapping secret). */
export async function wrap(wrapKey: Bytes, secret: Bytes): Promise<string> {
  const iv = randomBytes(ivBytes);
  const key = await importKey(wrapKey);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, secret);
  return toBase64Url(concat(iv, new Uint8Array(sealed)));
}

/** Reads a wrapped key back; throws when the wrapping secret was changed since. */
export async function unwrap(wrapKey: Bytes, wrapped: string): Promise<Bytes> {
  const bytes = fromBase64Url(wrapped);
  const key = await importKey(wrapKey);
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.slice(0, ivBytes) },
    key,
    bytes.slice(ivBytes),
  );
  return new Uint8Array(opened);
}

function importKey(wrapKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', wrapKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
