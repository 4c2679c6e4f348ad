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
  const cellKeys = new Map<string, Promise<CryptoKey>>();
  const blockKey = (block: string) =>
    kept(blockKeys, block, () => {
      const sorted = [...recordKeysOf(block)].sort().join(' ');
      return sha256(lengthPrefixed(...['geleding block 1', manifestHash, sorted].map(utf8)));
    });
  const cellKey = async (blocks: readonly string[]) => {
    const keys = (await Promise.all(blocks.map(blockKey))).map(toHex).sort();
    const bytes = await sha256(lengthPrefixed(...['geleding cell 1', ...keys].map(utf8)));
    return crypto.subtle.importKey('raw', bytes, hmac, false, ['sign']);
  };
  return async (blocks, figure) => {
    const key = await kept(cellKeys, [...blocks].sort().join(), () => cellKey(blocks));
    const mac = new DataView(await crypto.subtle.sign('HMAC', key, utf8(figure)));
    return (mac.getUint32(0) * 2 ** 20 + (mac.getUint32(4) >>> 12)) / 2 ** 52;
  };
}

const hmac = { name: 'HMAC', hash: 'SHA-256' };

function kept<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}
