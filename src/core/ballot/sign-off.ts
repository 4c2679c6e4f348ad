import { type Bytes, fromBase64Url, toBase64Url, utf8 } from '../ground/bytes.ts';
import { deriveKey } from '../ground/derive-key.ts';
import { keyedHash } from '../ground/keyed-hash.ts';

/**
 * The address at which somebody ends reminders: the id of the invitation, encrypted (AES-256-GCM), so that
 * it says nothing about the link and nobody makes one. It is the same each time: its nonce is made
 * from the id (HMAC-SHA-256), which is random and never encrypted with another one's nonce.
 */

const nonceBytes = 12;

/** @returns base64url, 59 characters */
export async function signOffToken(linkKey: Bytes, invitationId: string): Promise<string> {
  const id = fromBase64Url(invitationId);
  const mac = await keyedHash(await deriveKey(linkKey, 'sign-off nonce'), id);
  const iv = mac.slice(0, nonceBytes);
  const encrypted = await crypto.subtle.encrypt(algorithm(iv), await encryptionKey(linkKey), id);
  return toBase64Url(new Uint8Array([...iv, ...new Uint8Array(encrypted)]));
}

/** The invitation that a token was made for; null for anything else. */
export async function readSignOffToken(linkKey: Bytes, token: string): Promise<string | null> {
  try {
    const bytes = fromBase64Url(token);
    const iv = bytes.slice(0, nonceBytes);
    const encrypted = bytes.slice(nonceBytes);
    const id = await crypto.subtle.decrypt(algorithm(iv), await encryptionKey(linkKey), encrypted);
    return toBase64Url(new Uint8Array(id));
  } catch {
    return null;
  }
}

const algorithm = (iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: utf8('sign-off') });

async function encryptionKey(linkKey: Bytes): Promise<CryptoKey> {
  const raw = await deriveKey(linkKey, 'sign-off');
  return crypto.subtle.importKey('raw', raw, { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
}
