import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/core/ballot/plan-schema.ts';
import {
  cutAt,
  type MergeLeaf,
  type MergeTree,
  pairUp,
} from '../../../src/core/disclosure/plan/merge-tree.ts';
import { coarsen } from '../../../src/core/disclosure/protect/coarsen.ts';

const leaf = (block: string, ballots: number, side: Side = 'staff'): MergeLeaf => ({
  blocks: [block],
  ballots,
  side,
});

async function rows(tree: MergeTree, failing: string[]): Promise<string[] | null> {
  const found = await coarsen(tree, (blocks) =>
    blocks.some((block) => !failing.includes(block)) ? blocks : null,
  );
  return found?.map((blocks) => blocks.join('+')) ?? null;
}

describe('the fixed order', () => {
  const tree = pairUp([leaf('c01', 9), leaf('c02', 30), leaf('c03', 8), leaf('c04', 20)], false);

  it('pairs the lightest blocks first', async () => {
    expect(await rows(tree, ['c01'])).toEqual(['c01+c03', 'c02', 'c04']);
    expect(await rows(tree, ['c01', 'c03'])).toEqual(['c01+c03+c04', 'c02']);
  });

  it('does not say which of a pair had to merge', async () => {
    expect(await rows(tree, ['c03'])).toEqual(await rows(tree, ['c01']));
    expect(await rows(tree, ['c02'])).toEqual(await rows(tree, ['c01', 'c03', 'c04']));
  });

  it('pairs neighbours only on an ordered axis', async () => {
    const ordered = pairUp(
      [leaf('c01', 9), leaf('c02', 30), leaf('c03', 8), leaf('c04', 20)],
      true,
    );
    expect(await rows(ordered, ['c01'])).toEqual(['c01+c02', 'c03', 'c04']);
    expect(await rows(ordered, ['c03'])).toEqual(['c01', 'c02', 'c03+c04']);
  });

  it('keeps leaders and staff apart as long as it can', async () => {
    const sides = pairUp(
      [leaf('c01', 8, 'leaders'), leaf('c02', 30, 'leaders'), leaf('c03', 7), leaf('c04', 9)],
      false,
    );
    expect(await rows(sides, ['c01'])).toEqual(['c01+c02', 'c03', 'c04']);
    expect(await rows(sides, ['c01', 'c02'])).toEqual(['c01+c02+c03+c04']);
  });

  it('publishes nothing when not even everybody together may be', async () => {
    expect(await rows(tree, ['c01', 'c02', 'c03', 'c04'])).toBeNull();
  });

  it('merges unions of rows when it starts from coarser rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 40 }), { minLength: 8, maxLength: 8 }),
        fc.subarray(['c01', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08']),
        fc.subarray(['c01', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08']),
        async (weights, first, second) => {
          const eight = pairUp(
            weights.map((ballots, at) => leaf(`c0${at + 1}`, ballots)),
            false,
          );
          const fine = await rows(eight, first);
          if (!fine) return;
          const parts = fine.map((row) => row.split('+'));
          const coarse = await rows(cutAt(eight, parts), second);
          for (const row of coarse ?? []) {
            const inside = new Set(row.split('+'));
            for (const part of parts) {
              expect(part.every((block) => inside.has(block))).toBe(
                part.some((block) => inside.has(block)),
              );
            }
          }
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});
