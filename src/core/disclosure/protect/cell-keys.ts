import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as sha256AtOnce } from '@noble/hashes/sha2.js';
import { type Bytes, lengthPrefixed, sha256, toHex, utf8 } from '../../ground/bytes.ts';

/** A number from 0 up to 1 for one figure about these closed blocks: the same whenever it is made. */
export type Draw = (blocks: readonly string[], figure: string) => Promise<number>;

/**
 * The randomness of every protected figure (cell keys, after Thompson, Broadfoot & Elazar 2013).
 *
 * A block's key is SHA-256 over the sorted record keys of its ballots, with the wave's manifest; the
 * key of several blocks is SHA-256 over theirs; the draw of a figure is HMAC-SHA-256 of its name
 * under that key. So the same cell always gets the same noise, which nothing averages out, and nobody
 * who lacks a single record key of it can foresee anything. Record keys and cell keys are never
 * published.
 *
 * @param recordKeysOf the ballots counted in a closed block, in any order
 */
export function cellDraws(
  manifestHash: string,
  recordKeysOf: (block: string) => readonly string[],
): Draw {
  const blockKeys = new Map<string, Promise<Bytes>>();
  const cellKeys = new Map<string, Promise<CellKey>>();
  const blockKey = (block: string) =>
    kept(blockKeys, block, () => {
      const sorted = [...recordKeysOf(block)].sort().join(' ');
      return sha256(lengthPrefixed(...['geleding block 1', manifestHash, sorted].map(utf8)));
    });
  const cellKey = async (blocks: readonly string[]) => {
    const keys = (await Promise.all(blocks.map(blockKey))).map(toHex).sort();
    const bytes = await sha256(lengthPrefixed(...['geleding cell 1', ...keys].map(utf8)));
    return hmac.create(sha256AtOnce, bytes);
  };
  return async (blocks, figure) => {
    const key = await kept(cellKeys, [...blocks].sort().join(), () => cellKey(blocks));
    // On this thread: a trip to the platform's own takes longer than so short a code.
    const mac = new DataView(new Uint8Array(key.clone().update(utf8(figure)).digest()).buffer);
    return (mac.getUint32(0) * 2 ** 20 + (mac.getUint32(4) >>> 12)) / 2 ** 52;
  };
}

/** An HMAC that has taken in its key and waits for a message. */
type CellKey = ReturnType<typeof hmac.create>;

function kept<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}
