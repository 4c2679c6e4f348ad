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

/** What held before the first of them, as far as what is served says. */
export interface Before {
  k: number | undefined;
  closes: string | undefined;
  /** The planned blocks, where the plan is there. */
  blocks: ReadonlySet<string> | null;
}

interface Amendment {
  previous?: unknown;
  change?: Partial<Record<'kind' | 'k' | 'closes' | 'added', unknown>>;
}

/**
 * Follows the amendments that are served beside a manifest: each is signed by its key, names what
 * stood before it, and only adds people to blocks, closes later or raises k. Whoever serves them has the key.
 * @param key the manifest's own public key (JWK)
 */
export function readAmendments(
  served: readonly unknown[],
  key: unknown,
  hash: string,
  before: Before,
  find: Find,
): Amended {
  const amended: Amended = { k: null, added: new Map() };
  let last = hash;
  let closes = Date.parse(before.closes ?? '') || 0;
  for (const [at, one] of served.entries()) {
    const where = `amendments[${at}]`;
    const read = typeof one === 'string' ? signed(one, key) : null;
    if (read === null) find('manifest-differs', where, 'is not signed by the key of the manifest');
    else if (read.previous !== last)
      find('manifest-differs', where, 'does not follow what stands before it');
    last = sha256(canonical(read), 'base64url');
    const { kind, k, closes: moment, added } = read?.change ?? {};
    const later = Date.parse(String(moment));
    const raised = amended.k ?? before.k ?? 0;
    if (kind === 'k' && typeof k === 'number' && k > raised) amended.k = k;
    else if (kind === 'closes' && later > closes) closes = later;
    else if (kind === 'people' && joins(added, before)) {
      for (const [block, people] of Object.entries(added))
        amended.added.set(block, (amended.added.get(block) ?? 0) + people);
    } else if (read !== null)
      find(
        'manifest-differs',
        where,
        `changes what may not change: ${canonical(read.change ?? null)}`,
      );
  }
  return amended;
}

/** Whether people join blocks that there are. */
function joins(added: unknown, { blocks }: Before): added is Record<string, number> {
  if (typeof added !== 'object' || added === null) return false;
  return Object.entries(added).every(
    ([block, people]) => Number.isInteger(people) && people > 0 && (blocks?.has(block) ?? true),
  );
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
