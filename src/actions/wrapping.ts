import {
  type Bytes,
  concat,
  fromBase64Url,
  lengthPrefixed,
  randomBytes,
  sha256,
  toBase64Url,
  toHex,
  utf8,
} from '../core/ground/bytes.ts';
import { deriveKey } from '../core/ground/derive-key.ts';
import { DomainError } from '../core/ground/errors.ts';

/** The deployment's wrapping secrets, 32 bytes each: the first wraps, the others only unwrap. */
export type WrapKeys = readonly [Bytes, ...Bytes[]];

const ivBytes = 12;
const keyIdBytes = 8;
const none = new Uint8Array(0);

/** Names a wrapping secret without telling it: 16 hexadecimal characters of a hash. */
export async function keyIdOf(wrapKey: Bytes): Promise<string> {
  const hash = await sha256(concat(utf8('geleding wrapping secret '), wrapKey));
  return toHex(hash.slice(0, keyIdBytes));
}

/** What a wrapped key is and whose: it opens nowhere else. */
export interface Place {
  /** The secret of a box that the server opens, or a key that signs terms or tickets. */
  kind: 'box' | 'sign' | 'ticket';
  wave: string;
  /** '' but for the key of a block. */
  block: string;
}

/**
 * Encrypts a key that must be stored, under the newest of the deployment's wrapping secrets and bound
 * to its place.
 * @returns `<key id>.2.<base64url>`; the id says which secret opens it
 */
export async function wrap([newest]: WrapKeys, place: Place, secret: Bytes): Promise<string> {
  const ciphertext = await encrypt(await wrappingKey(newest), secret, boundTo(place));
  return (await boundUnder(newest)) + ciphertext;
}

/** How texts begin that `wrap` makes under a secret: what begins otherwise has to be wrapped again. */
export async function boundUnder(wrapKey: Bytes): Promise<string> {
  return `${await keyIdOf(wrapKey)}.2.`;
}

/**
 * Reads a wrapped key back, whichever of the deployment's secrets it lies under. Texts from before keys
 * were bound to their place are read until the schedule has wrapped them again.
 * @throws DomainError `wrapping.lost` when the deployment does not have that secret any more, or the
 *   key was wrapped for another place
 */
export async function unwrap(wrapKeys: WrapKeys, place: Place, wrapped: string): Promise<Bytes> {
  const id = keyIdIn(wrapped);
  const parts = wrapped.split('.');
  const ciphertext = parts.at(-1) ?? '';
  for (const wrapKey of wrapKeys) {
    // Texts from before there were ids say nothing: every secret is tried.
    if (id !== '' && id !== (await keyIdOf(wrapKey))) continue;
    try {
      if (parts.length < 3) return await decrypt(wrapKey, ciphertext);
      return await decrypt(await wrappingKey(wrapKey), ciphertext, boundTo(place));
    } catch {}
  }
  throw new DomainError('wrapping.lost', { key: id });
}

/** Derived apart from every other use of the secret. */
function wrappingKey(wrapKey: Bytes): Promise<Bytes> {
  return deriveKey(wrapKey, 'geleding wrapping 2');
}

function boundTo({ kind, wave, block }: Place): Bytes {
  return lengthPrefixed(...['geleding wrapped key 2', kind, wave, block].map(utf8));
}

/** Which secret a wrapped key lies under; '' where it was wrapped before there were ids. */
export function keyIdIn(wrapped: string): string {
  return wrapped.includes('.') ? (wrapped.split('.')[0] ?? '') : '';
}

/** AES-256-GCM with a random start; `bound` must be the same when it is opened. */
export async function encrypt(key: Bytes, plain: Bytes, bound: Bytes = none): Promise<string> {
  const iv = randomBytes(ivBytes);
  const aes = await importKey(key);
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound };
  return toBase64Url(
    concat(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, aes, plain))),
  );
}

/** Opens what `encrypt` made; throws for another key, other bytes or another binding. */
export async function decrypt(key: Bytes, ciphertext: string, bound: Bytes = none): Promise<Bytes> {
  const bytes = fromBase64Url(ciphertext);
  const iv = bytes.slice(0, ivBytes);
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound };
  const aes = await importKey(key);
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, aes, bytes.slice(ivBytes)));
}

function importKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
