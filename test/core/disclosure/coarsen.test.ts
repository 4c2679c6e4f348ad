import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf, type MergeTree, regroup } from '../../../src/core/disclosure/coarsen.ts';

const leaf = (block: string): MergeTree => ({ blocks: [block], ballots: 9, side: 'staff' });
const node = (...children: MergeTree[]): MergeTree => ({ ordered: false, children });

/** Three departments of two layers. */
const tree = node(
  node(leaf('a1'), leaf('a2')),
  node(leaf('b1'), leaf('b2')),
  node(leaf('c1'), leaf('c2')),
);
const blocks = leavesOf(tree).flatMap((one) => one.blocks);

describe('a tree with coarser leaves', () => {
  it('holds a part that spans two departments once, though its last block ends it', () => {
    const coarser = regroup(tree, [['a1', 'b1'], ['a2'], ['b2'], ['c1'], ['c2']]);
    expect(
      leavesOf(coarser)
        .map((one) => one.blocks.join())
        .sort(),
    ).toEqual(['a1,b1', 'a2', 'b2', 'c1', 'c2']);
  });

  it('has the parts of any partition as its leaves, each once', () => {
    const partition = fc
      .array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 })
      .map((places) =>
        [0, 1, 2, 3]
          .map((place) => blocks.filter((_, at) => places[at] === place))
          .filter((part) => part.length > 0),
      );
    fc.assert(
      fc.property(partition, (parts) => {
        const found = leavesOf(regroup(tree, parts)).map((one) => one.blocks.join());
        expect(found.sort()).toEqual(parts.map((part) => part.join()).sort());
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
