import { type Bytes, fromBase64Url, utf8 } from '../ground/bytes.ts';
import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import { isInTree } from '../ground/hash-tree.ts';
import type { BlockLeaf } from './block-leaf.ts';
import type { Manifest } from './manifest.ts';

/**
 * Checks that a manifest binds this leaf. What the root over all blocks stands for has the shape
 * that it had when the manifest was made.
 * @throws DomainError `block.other`
 */
export async function checkLeaf(
  { blocks }: Pick<Manifest, 'blocks'>,
  served: { leaf: unknown; place: unknown; path: unknown },
): Promise<BlockLeaf> {
  const { leaf, place, path } = served;
  if (!leaf || typeof place !== 'number' || !Array.isArray(path)) {
    throw new DomainError('block.other');
  }
  const inTree = await isInTree(
    fromBase64Url(blocks.root),
    blocks.count,
    place,
    utf8(canonicalJson(leaf)),
    path.map(hashFrom),
  );
  if (!inTree) throw new DomainError('block.other');
  return leaf as BlockLeaf;
}

function hashFrom(text: unknown): Bytes {
  try {
    return fromBase64Url(String(text));
  } catch {
    throw new DomainError('block.other');
  }
}
