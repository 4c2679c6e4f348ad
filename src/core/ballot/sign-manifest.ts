import { CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose';
import { utf8 } from '../ground/bytes.ts';
import { canonicalJson } from '../ground/canonical-json.ts';
import type { PrivateSignKey, SignKey } from './manifest.ts';
import { manifestKind } from './verify-manifest.ts';

/** A new signing key for a wave; the private half is stored wrapped, or thrown away. */
export async function generateSignKey(): Promise<{
  publicKey: SignKey;
  privateKey: PrivateSignKey;
}> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const { x = '', y = '', d = '' } = await exportJWK(pair.privateKey);
  const publicKey: SignKey = { kty: 'EC', crv: 'P-256', x, y };
  return { publicKey, privateKey: { ...publicKey, d } };
}

/**
 * Signs a manifest (ES256). The signature is a JWS with detached content (RFC 7515, appendix F):
 * header and signature, with the canonical JSON of the manifest left out between them.
 */
export async function signManifest(manifest: object, key: PrivateSignKey): Promise<string> {
  const [header, , signature] = (await signJson(manifest, key, manifestKind)).split('.');
  return `${header}..${signature}`;
}

/** Canonical JSON in a compact JWS, with its kind in the header so that kinds cannot be swapped. */
export async function signJson(value: unknown, key: PrivateSignKey, kind: string): Promise<string> {
  return new CompactSign(utf8(canonicalJson(value)))
    .setProtectedHeader({ alg: 'ES256', typ: kind })
    .sign(await importJWK(key, 'ES256'));
}
