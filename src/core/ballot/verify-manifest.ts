import { fromBase64Url, sha256, toBase64Url, utf8 } from '../ground/bytes.ts';
import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import type { SignKey } from './manifest.ts';

/**
 * Reading what was signed, with nothing but Web Crypto: phones carry this, and neither the library
 * that signs nor the one that checks shapes.
 */

/** What the header of a signed manifest, or of an amendment, says it is. */
export const manifestKind = 'geleding-manifest';
export const amendmentKind = 'geleding-amendment';

/** SHA-256 of a signed manifest's canonical JSON, in base64url: what links carry. */
export async function manifestHash(signed: object): Promise<string> {
  return toBase64Url(await sha256(utf8(canonicalJson(signed))));
}

/**
 * Checks that a manifest's own key signed it. Whether it is the manifest of the link, only the hash
 * says: see `checkManifest`.
 * @throws DomainError `manifest.invalid`
 */
export async function verifyManifest(
  manifest: object & { signKey: SignKey },
  detached: string,
): Promise<void> {
  try {
    const [header, content, signature] = detached.split('.');
    if (content !== '') throw new DomainError('manifest.invalid');
    const payload = toBase64Url(utf8(canonicalJson(manifest)));
    await verifyJson(`${header}.${payload}.${signature}`, manifest.signKey, manifestKind);
  } catch {
    throw new DomainError('manifest.invalid');
  }
}

/**
 * The JSON of a compact JWS (RFC 7515) of this kind, signed by this key with ES256.
 * @throws DomainError `manifest.invalid`, `bytes.malformed`; or SyntaxError
 */
export async function verifyJson(jws: string, key: SignKey, kind: string): Promise<unknown> {
  const [header = '', payload = '', signature = '', ...more] = jws.split('.');
  const { alg, typ, crit } = textOf(header) as Record<string, unknown>;
  const known = alg === 'ES256' && typ === kind && crit === undefined && more.length === 0;
  if (!known || !(await isSigned(`${header}.${payload}`, signature, key))) {
    throw new DomainError('manifest.invalid');
  }
  return textOf(payload);
}

async function isSigned(text: string, signature: string, key: SignKey): Promise<boolean> {
  const { kty, crv, x, y } = key;
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const jwk = { kty, crv, x, y };
  const publicKey = await crypto.subtle.importKey('jwk', jwk, curve, false, ['verify']);
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return crypto.subtle.verify(algorithm, publicKey, fromBase64Url(signature), utf8(text));
}

function textOf(part: string): unknown {
  return JSON.parse(new TextDecoder().decode(fromBase64Url(part)));
}
