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

/** The root over a list of any length; that of nothing is the hash of nothing (RFC 6962 §2.1). */
export async function rootOver(entries: readonly Bytes[]): Promise<Bytes> {
  return entries.length === 0 ? sha256(new Uint8Array(0)) : (await hashTree(entries)).root;
}

/**
 * The hashes with which anybody can see that a list of `size` entries is the beginning of this one
 * (RFC 6962 §2.1.2): nothing was cut, changed or put between.
 */
export async function consistencyPath(entries: readonly Bytes[], size: number): Promise<Bytes[]> {
  if (size <= 0 || size >= entries.length) return [];
  const path = async (list: readonly Bytes[], old: number, whole: boolean): Promise<Bytes[]> => {
    if (old === list.length) return whole ? [] : [await rootOver(list)];
    const middle = largestPower(list.length);
    const [left, right] = [list.slice(0, middle), list.slice(middle)];
    return old <= middle
      ? [...(await path(left, old, whole)), await rootOver(right)]
      : [...(await path(right, old - middle, false)), await rootOver(left)];
  };
  return path(entries, size, true);
}

/** A list as somebody saw it: its length and its root. */
export interface TreeHead {
  size: number;
  root: Bytes;
}

/** Whether the older list is the beginning of the newer one (RFC 9162 §2.1.4.2). */
export async function isBeginning(
  older: TreeHead,
  newer: TreeHead,
  path: readonly Bytes[],
): Promise<boolean> {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return path.length === 0 && equalBytes(older.root, newer.root);
  if (older.size === 0) return path.length === 0;
  const wholeTree = Number.isInteger(Math.log2(older.size));
  const [first, ...rest] = wholeTree ? [older.root, ...path] : path;
  if (!first) return false;
  let [place, last] = [older.size - 1, newer.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [before, after] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      before = await branch(beside, before);
      after = await branch(beside, after);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      after = await branch(after, beside);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equalBytes(before, older.root) && equalBytes(after, newer.root);
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
