import { describe, expect, it } from 'vitest';
import { type Bytes, toHex } from '../../../src/core/ground/bytes.ts';
import { hashTree, isInTree } from '../../../src/core/ground/hash-tree.ts';

/** The lists and roots that the logs of Certificate Transparency are tested with (RFC 6962). */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => new Uint8Array(Buffer.from(hex, 'hex')) as Bytes);
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the tree of RFC 6962', () => {
  it.each(
    roots.map((root, at) => [at + 1, root]),
  )('over %d entries has the published root', async (size, root) => {
    const tree = await hashTree(entries.slice(0, Number(size)));
    expect(toHex(tree.root)).toBe(root);
  });

  it('leads from every entry to the root, and from no other entry, place or list', async () => {
    for (let size = 1; size <= 33; size += 1) {
      const list = Array.from({ length: size }, (_, at) => Uint8Array.of(at, 7) as Bytes);
      const { root, paths } = await hashTree(list);
      for (const [at, entry] of list.entries()) {
        const path = paths[at] as Bytes[];
        expect(await isInTree(root, size, at, entry, path)).toBe(true);
        expect(await isInTree(root, size, at, Uint8Array.of(99), path)).toBe(false);
        expect(await isInTree(root, size, at, entry, [...path, root])).toBe(false);
        if (size > 1) {
          expect(await isInTree(root, size, (at + 1) % size, entry, path)).toBe(false);
          expect(await isInTree(root, size, at, entry, path.slice(1))).toBe(false);
        }
      }
    }
  });

  it('takes no place outside the list', async () => {
    const { root, paths } = await hashTree(entries.slice(0, 3));
    const [entry] = entries as [Bytes];
    for (const at of [-1, 3, 0.5, Number.NaN]) {
      expect(await isInTree(root, 3, at, entry, paths[0] as Bytes[])).toBe(false);
    }
  });
});
