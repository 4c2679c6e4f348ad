import { type Bytes, concat, equalBytes, sha256 } from './bytes.ts';

/**
 * The Merkle tree of RFC 6962 §2.1 over SHA-256: one root stands for a list, and a path of a few
 * hashes shows that something is in it. Leaves and branches are hashed apart, so that neither can
 * pass for the other.
 */

const leafMark = Uint8Array.of(0);
const branchMark = Uint8Array.of(1);

/** The root over a list, and for each of its entries the path that leads there. */
export interface HashTree {
  root: Bytes;
  /** Hashes from beside the leaf up to beside the root, in the order of the list. */
  paths: Bytes[][];
}

/** Hashes a list that is not empty into its tree. */
export async function hashTree(entries: readonly Bytes[]): Promise<HashTree> {
  const leaves = await Promise.all(entries.map((entry) => sha256(concat(leafMark, entry))));
  const paths: Bytes[][] = leaves.map(() => []);
  const rootOf = async (from: number, to: number): Promise<Bytes> => {
    if (to - from === 1) return leaves[from] as Bytes;
    const middle = from + largestPower(to - from);
    const [left, right] = await Promise.all([rootOf(from, middle), rootOf(middle, to)]);
    for (let at = from; at < to; at += 1) paths[at]?.push(at < middle ? right : left);
    return branch(left, right);
  };
  return { root: await rootOf(0, leaves.length), paths };
}

/**
 * Whether an entry stands at this place of a list of this length with this root
 * (RFC 9162 §2.1.3.2).
 */
export async function isInTree(
  root: Bytes,
  size: number,
  at: number,
  entry: Bytes,
  path: readonly Bytes[],
): Promise<boolean> {
  if (!Number.isInteger(at) || at < 0 || at >= size) return false;
  let hash = await sha256(concat(leafMark, entry));
  let place = at;
  let last = size - 1;
  for (const beside of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = await branch(beside, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = await branch(hash, beside);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equalBytes(hash, root);
}

function branch(left: Bytes, right: Bytes): Promise<Bytes> {
  return sha256(concat(branchMark, left, right));
}

/** The largest power of two below a number of at least two. */
function largestPower(number: number): number {
  let power = 1;
  while (power * 2 < number) power *= 2;
  return power;
}

function half(number: number): number {
  return Math.floor(number / 2);
}
