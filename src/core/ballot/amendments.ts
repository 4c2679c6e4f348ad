import { sha256, toBase64Url, utf8 } from '../ground/bytes.ts';
import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import type { Amendment, Change } from './amendment-schema.ts';
import type { AnyManifest } from './first-manifest.ts';
import type { Plan } from './plan-schema.ts';
import { amendmentKind, verifyJson } from './verify-manifest.ts';

/**
 * What may still change after a manifest is fixed, and nothing else: people join existing blocks,
 * the wave closes later, k goes up. Each amendment names the hash of what stood before it.
 */

/** What holds now: the manifest with its amendments. */
export interface Terms {
  k: number;
  closes: string;
  /** Everybody. */
  headcount: number;
  /** People per block: of every block, or of those that somebody was shown. */
  headcounts: Record<string, number>;
  /** Whether there are no other blocks. */
  allBlocks: boolean;
  /** Hash the next amendment must name. */
  last: string;
}

/** People in the blocks that somebody was shown, and whether these are all. */
export type KnownBlocks = Pick<Terms, 'headcounts' | 'allBlocks'>;

/** No block: for those who ask only when a wave closes, what k is and how many people there are. */
export const noBlocks: KnownBlocks = { headcounts: {}, allBlocks: false };

/** Everybody in a plan, before any amendment. */
export function plannedHeadcounts({ blocks }: Pick<Plan, 'blocks'>): KnownBlocks {
  const headcounts = Object.fromEntries(blocks.map(({ id, headcount }) => [id, headcount]));
  return { headcounts, allBlocks: true };
}

/**
 * What holds after one more amendment.
 * @throws DomainError `amendment.refused` for a broken chain or any change that is not allowed
 */
export async function amend(terms: Terms, amendment: Amendment): Promise<Terms> {
  const { change, previous } = amendment;
  if (previous !== terms.last) throw new DomainError('amendment.refused', { reason: 'chain' });
  return {
    ...terms,
    ...changed(terms, change),
    last: toBase64Url(await sha256(utf8(canonicalJson(amendment)))),
  };
}

function changed(terms: Terms, change: Change): Partial<Terms> {
  if (change.kind === 'k' && change.k > terms.k) return { k: change.k };
  if (change.kind === 'closes' && Date.parse(change.closes) > Date.parse(terms.closes)) {
    return { closes: change.closes };
  }
  if (change.kind === 'people') {
    const headcounts = { ...terms.headcounts };
    let { headcount } = terms;
    for (const [block, added] of Object.entries(change.added)) {
      const before = headcounts[block];
      headcount += added;
      if (before !== undefined) headcounts[block] = before + added;
      else if (terms.allBlocks) throw new DomainError('amendment.refused', { reason: 'block' });
    }
    return { headcount, headcounts };
  }
  throw new DomainError('amendment.refused', { reason: change.kind });
}

/**
 * Follows the chain of signed amendments from the manifest on.
 * @param manifestHash of the manifest, which the first amendment names
 * @throws DomainError `amendment.refused`
 */
export async function followAmendments(
  manifest: AnyManifest,
  manifestHash: string,
  known: KnownBlocks,
  signed: readonly string[],
): Promise<Terms> {
  const { k, closes, headcount } = manifest;
  let terms: Terms = { k, closes, headcount, ...known, last: manifestHash };
  for (const jws of signed) {
    terms = await amend(terms, await readAmendment(jws, manifest));
  }
  return terms;
}

async function readAmendment(jws: string, manifest: AnyManifest): Promise<Amendment> {
  try {
    // Its shape was checked before it was signed, and the signature vouches for it.
    return (await verifyJson(jws, manifest.signKey, amendmentKind)) as Amendment;
  } catch {
    throw new DomainError('amendment.refused', { reason: 'signature' });
  }
}
