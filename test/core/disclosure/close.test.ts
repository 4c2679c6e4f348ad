import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeBlocks } from '../../../src/core/disclosure/plan/close.ts';
import { excelRoster, people, plan } from './people.ts';

const site = 'north';

function twoDepartments(leaders: number, staff: number[]) {
  const list = [
    ...people(leaders, { layer: 'lead', department: 'a', site }),
    ...staff.flatMap((count, at) =>
      people(count, { layer: 'employee', department: 'abcd'[at] as string, site }),
    ),
  ];
  return plan(list).plan;
}

describe('closing blocks', () => {
  it('keeps every planned block that has at least k ballots', () => {
    const made = twoDepartments(12, [20, 20]);
    const { blocks } = closeBlocks(made, { b01: 7, b02: 8, b03: 9 });
    expect(blocks.map(({ planned, ballots, side }) => [planned, ballots, side])).toEqual([
      [['b01'], 7, 'leaders'],
      [['b02'], 8, 'staff'],
      [['b03'], 9, 'staff'],
    ]);
  });

  it('a department with too few ballots joins the smallest other one', () => {
    const made = twoDepartments(12, [20, 20, 20]);
    const { blocks } = closeBlocks(made, { b01: 7, b02: 6, b03: 15, b04: 9 });
    expect(blocks.map((block) => block.planned)).toEqual([['b01'], ['b02', 'b04'], ['b03']]);
    expect(blocks[1]?.spans).toMatchObject({ department: ['a', 'c'], layer: ['employee'] });
  });

  it('joins the planned pool before anything else', () => {
    const list = ['a', 'b', 'c', 'd', 'e'].flatMap((department, at) =>
      people([12, 30, 40, 6, 6][at] as number, { layer: 'employee', department, site }),
    );
    const made = plan(list).plan;
    expect(made.blocks.map((block) => block.spans.department)).toEqual([
      ['a'],
      ['b'],
      ['c'],
      ['d', 'e'],
    ]);
    const { blocks } = closeBlocks(made, { b01: 4, b02: 8, b03: 20, b04: 9 });
    expect(blocks.map((block) => block.planned)).toEqual([['b01', 'b04'], ['b02'], ['b03']]);
  });

  it('a side with too few ballots joins the smallest block of the other side only', () => {
    const made = twoDepartments(12, [20, 20]);
    const { blocks } = closeBlocks(made, { b01: 6, b02: 14, b03: 9 });
    expect(blocks.map(({ planned, side }) => [planned, side])).toEqual([
      [['b02'], 'staff'],
      [['b01', 'b03'], 'mixed'],
    ]);
  });

  it('publishes nothing below k ballots', () => {
    expect(closeBlocks(twoDepartments(12, [20, 20]), { b01: 2, b02: 4 })).toEqual({
      blocks: [],
      tree: null,
    });
  });

  it('takes the people that amendments added', () => {
    const made = twoDepartments(12, [20, 20]);
    const { blocks } = closeBlocks(made, { b01: 7, b02: 8, b03: 9 }, 7, { b02: 23 });
    expect(blocks.map((block) => block.headcount)).toEqual([12, 23, 20]);
  });

  it('gives at least k ballots to every block, and every planned block one place', () => {
    const made = plan(excelRoster()).plan;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
        fc.constantFrom(7, 10),
        (rates, k) => {
          const ballots = Object.fromEntries(
            made.blocks.map((block, at) => [
              block.id,
              Math.floor(block.headcount * (rates[at] as number) ** 2),
            ]),
          );
          const { blocks } = closeBlocks(made, ballots, k);
          if (blocks.length === 0) return;
          expect(blocks.every((block) => block.ballots >= k)).toBe(true);
          expect(blocks.flatMap((block) => block.planned).sort()).toEqual(
            made.blocks.map((block) => block.id),
          );
          const mixed = blocks.filter((block) => block.side === 'mixed');
          const sideTotals = ['leaders', 'staff'].map((side) =>
            made.blocks
              .filter((block) => block.side === side)
              .reduce((sum, block) => sum + (ballots[block.id] as number), 0),
          );
          expect(mixed.length > 0).toBe(sideTotals.some((total) => total < k));
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
