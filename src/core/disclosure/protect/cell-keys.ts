import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as sha256AtOnce } from '@noble/hashes/sha2.js';
import { type Bytes, lengthPrefixed, sha256, toHex, utf8 } from '../../ground/bytes.ts';
import { oncePer } from '../../ground/once-per.ts';

/** A number from 0 up to 1 for one figure about these closed blocks: the same whenever it is made. */
export type Draw = (blocks: readonly string[], figure: string) => number;

/**
 * The randomness of every protected figure (cell keys, after Thompson, Broadfoot & Elazar 2013).
 *
 * A block's key is SHA-256 over the sorted record keys of its ballots, with the wave's manifest; the
 * key of several blocks is SHA-256 over theirs; the draw of a figure is HMAC-SHA-256 of its name
 * under that key. So the same cell always gets the same noise, which nothing averages out, and nobody
 * who lacks a single record key of it can foresee anything. Record keys and cell keys are never
 * published.
 *
 * @param blocks the closed blocks that cells are made of
 * @param recordKeysOf the ballots counted in a closed block, in any order
 */
export async function cellDraws(
  manifestHash: string,
  blocks: readonly string[],
  recordKeysOf: (block: string) => readonly string[],
): Promise<Draw> {
  const blockKeys = new Map<string, string>();
  for (const block of blocks) {
    // One after the other: the record keys of a large organisation take room while they are hashed.
    const sorted = [...recordKeysOf(block)].sort().join(' ');
    const parts = ['geleding block 1', manifestHash, sorted].map(utf8);
    blockKeys.set(block, toHex(await sha256(lengthPrefixed(...parts))));
  }
  const cellKeys = new Map<string, CellKey>();
  const cellKey = oncePer((of: readonly string[]) =>
    kept(cellKeys, [...of].sort().join(), () => {
      const keys = of.map((block) => blockKeys.get(block) as string).sort();
      return keyOf(lengthPrefixed(...['geleding cell 1', ...keys].map(utf8)));
    }),
  );
  const figures = new Map<string, Bytes>();
  const mac = keyOf(new Uint8Array());
  const code = new Uint8Array(32);
  const bits = new DataView(code.buffer);
  return (of, figure) => {
    // Hundreds of thousands of draws in one organisation: neither a trip to the platform's HMAC nor new objects.
    cellKey(of)._cloneInto(mac);
    mac.update(kept(figures, figure, () => utf8(figure))).digestInto(code);
    return (bits.getUint32(0) * 2 ** 20 + (bits.getUint32(4) >>> 12)) / 2 ** 52;
  };
}

/** An HMAC that has taken in its key and waits for a message. */
type CellKey = ReturnType<typeof hmac.create>;

const keyOf = (bytes: Bytes): CellKey => hmac.create(sha256AtOnce, sha256AtOnce(bytes));

function kept<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}
