import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { canonical, sha256 } from '../canonical.ts';
import type { Find } from '../leak.ts';
import { readJson } from '../read-json.ts';

/** What amendments change about a manifest, as far as a release shows it. */
export interface Amended {
  /** k, where one raised it. */
  k: number | null;
  /** People added, by planned block. */
  added: Map<string, number>;
}

interface Amendment {
  previous?: unknown;
  change?: { kind?: unknown; k?: unknown; added?: Record<string, unknown> };
}

/**
 * Follows the amendments that are served beside a manifest: each is signed by its key and names what
 * stood before it.
 * @param key the manifest's own public key (JWK)
 */
export function readAmendments(
  served: readonly unknown[],
  key: unknown,
  hash: string,
  find: Find,
): Amended {
  const amended: Amended = { k: null, added: new Map() };
  let last = hash;
  for (const [at, one] of served.entries()) {
    const where = `amendments[${at}]`;
    const read = typeof one === 'string' ? signed(one, key) : null;
    if (read === null) find('manifest-differs', where, 'is not signed by the key of the manifest');
    else if (read.previous !== last)
      find('manifest-differs', where, 'does not follow what stands before it');
    const { k, added } = read?.change ?? {};
    if (typeof k === 'number') amended.k = k;
    for (const [block, people] of Object.entries(added ?? {}))
      amended.added.set(block, (amended.added.get(block) ?? 0) + Number(people));
    last = sha256(canonical(read), 'base64url');
  }
  return amended;
}

/** What a compact JWS says when this key signed it with ES256; null otherwise. */
function signed(jws: string, jwk: unknown): Amendment | null {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  try {
    const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
    const text = Buffer.from(`${header}.${payload}`);
    const bytes = Buffer.from(signature, 'base64url');
    if (!verify('sha256', text, { key, dsaEncoding: 'ieee-p1363' }, bytes)) return null;
    const read = readJson(Buffer.from(payload, 'base64url').toString());
    return typeof read === 'object' ? (read as Amendment | null) : null;
  } catch {
    return null;
  }
}
