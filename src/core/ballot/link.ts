import { type Bytes, fromBase64Url, toBase64Url, utf8 } from '../ground/bytes.ts';
import { deriveKey } from '../ground/derive-key.ts';
import { keyedHash } from '../ground/keyed-hash.ts';

/**
 * The link of an invitation: `https://host/s#<secret>.<manifest hash>`. The fragment never reaches
 * a server by itself. What the server sees and what protects the draft are derived from the secret
 * separately, so that neither gives away the other.
 */

const secretBytes = 16;
const hashBytes = 32;

/**
 * The 128-bit secret of an invitation: HMAC-SHA-256(link key, invitation id), first 16 bytes. It
 * is derived again for a reminder and never stored.
 */
export async function invitationSecret(linkKey: Bytes, invitationId: string): Promise<Bytes> {
  return (await keyedHash(linkKey, utf8(invitationId))).slice(0, secretBytes);
}

/** What stands behind the `#`: the secret and the manifest hash (base64url), with a dot between. */
export function formatFragment(secret: Uint8Array, manifestHash: string): string {
  return `${toBase64Url(secret)}.${manifestHash}`;
}

/** What a link holds. */
export interface Link {
  secret: Bytes;
  /** Base64url. */
  manifestHash: string;
}

/** Reads a fragment, with or without `#`; null when it is not exactly one (see `findLink`). */
export function parseFragment(text: string): Link | null {
  const [first, manifestHash, ...rest] = text.trim().replace(/^#/, '').split('.');
  if (!first || !manifestHash || rest.length > 0) return null;
  try {
    const secret = fromBase64Url(first);
    const hash = fromBase64Url(manifestHash);
    return secret.length === secretBytes && hash.length === hashBytes
      ? { secret, manifestHash }
      : null;
  } catch {
    return null;
  }
}

/** What the browser shows the server instead of the secret: HKDF-SHA-256, info "auth", 32 bytes. */
export function authToken(secret: Bytes): Promise<Bytes> {
  return deriveKey(secret, 'auth');
}

/** The AES-256-GCM key that keeps the draft on the device: HKDF-SHA-256, info "draft". */
export async function draftKey(secret: Bytes): Promise<CryptoKey> {
  const raw = await deriveKey(secret, 'draft');
  return crypto.subtle.importKey('raw', raw, { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
}
