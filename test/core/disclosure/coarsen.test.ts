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

function rows(tree: MergeTree, failing: string[]): string[] | null {
  const groups = coarsen(tree, {
    countOf: (blocks) => blocks,
    add: (first, second) => [...first, ...second],
    publishable: (blocks) => blocks.some((block) => !failing.includes(block)),
  });
  return groups?.map((group) => group.blocks.join('+')) ?? null;
}

describe('the fixed order', () => {
  const tree = pairUp([leaf('c01', 9), leaf('c02', 30), leaf('c03', 8), leaf('c04', 20)], false);

  it('pairs the lightest blocks first', () => {
    expect(rows(tree, ['c01'])).toEqual(['c01+c03', 'c02', 'c04']);
    expect(rows(tree, ['c01', 'c03'])).toEqual(['c01+c03+c04', 'c02']);
  });

  it('does not say which of a pair had to merge', () => {
    expect(rows(tree, ['c03'])).toEqual(rows(tree, ['c01']));
    expect(rows(tree, ['c02'])).toEqual(rows(tree, ['c01', 'c03', 'c04']));
  });

  it('pairs neighbours only on an ordered axis', () => {
    const ordered = pairUp(
      [leaf('c01', 9), leaf('c02', 30), leaf('c03', 8), leaf('c04', 20)],
      true,
    );
    expect(rows(ordered, ['c01'])).toEqual(['c01+c02', 'c03', 'c04']);
    expect(rows(ordered, ['c03'])).toEqual(['c01', 'c02', 'c03+c04']);
  });

  it('keeps leaders and staff apart as long as it can', () => {
    const sides = pairUp(
      [leaf('c01', 8, 'leaders'), leaf('c02', 30, 'leaders'), leaf('c03', 7), leaf('c04', 9)],
      false,
    );
    expect(rows(sides, ['c01'])).toEqual(['c01+c02', 'c03', 'c04']);
    expect(rows(sides, ['c01', 'c02'])).toEqual(['c01+c02+c03+c04']);
  });

  it('publishes nothing when not even everybody together may be', () => {
    expect(rows(tree, ['c01', 'c02', 'c03', 'c04'])).toBeNull();
  });

  it('merges unions of rows when it starts from coarser rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 40 }), { minLength: 8, maxLength: 8 }),
        fc.subarray(['c01', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08']),
        fc.subarray(['c01', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08']),
        (weights, first, second) => {
          const eight = pairUp(
            weights.map((ballots, at) => leaf(`c0${at + 1}`, ballots)),
            false,
          );
          const fine = rows(eight, first);
          if (!fine) return;
          const parts = fine.map((row) => row.split('+'));
          const coarse = rows(cutAt(eight, parts), second);
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
