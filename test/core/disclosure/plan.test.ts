import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../../src/core/ballot/plan-schema.ts';
import { axis, excelRoster, layers, people, plan, request, sortedValues } from './people.ts';

const site = 'north';

describe('planning blocks', () => {
  it('gives the made-up staff list sixteen blocks and four departments a pair of their own', () => {
    const { plan: made } = plan(excelRoster());
    expect(made.blocks).toHaveLength(16);
    expect(made.pairs.map((pair) => pair.departments.length)).toEqual([8, 1, 1, 1, 1, 4]);
    const covered = made.pairs
      .slice(1)
      .reduce((sum, pair) => sum + pair.leaders.headcount + pair.staff.headcount, 0);
    expect(covered).toBe(623);
    expect(planSchema.parse(made)).toEqual(made);
  });

  it('gives it twelve blocks when sites do not count', () => {
    const list = excelRoster();
    const axes = [
      axis('layer', layers, true),
      axis('department', sortedValues(list, 'department')),
    ];
    expect(plan(list, { axes }).plan.blocks).toHaveLength(12);
  });

  it('asks for ten people per block at k = 7 and a response of 70 %', () => {
    const list = [
      ...people(10, { layer: 'employee', department: 'a', site }),
      ...people(10, { layer: 'employee', department: 'b', site }),
    ];
    expect(plan(list).plan.blocks.map((block) => block.headcount)).toEqual([10, 10]);
    expect(plan(list.slice(1)).plan.blocks.map((block) => block.headcount)).toEqual([19]);
  });

  it('counts each layer by its own expected response', () => {
    const list = [
      ...people(7, { layer: 'top', department: 'a', site }),
      ...people(20, { layer: 'employee', department: 'a', site }),
    ];
    const expectedResponse = { top: 1000, middle: 700, lead: 700, employee: 350 };
    expect(plan(list, { expectedResponse }).plan.blocks.map((block) => block.headcount)).toEqual([
      7, 20,
    ]);
  });

  it('a layer that is too small joins its neighbour on its own side', () => {
    const list = [
      ...people(4, { layer: 'top', department: 'a', site }),
      ...people(12, { layer: 'middle', department: 'a', site }),
      ...people(6, { layer: 'lead', department: 'a', site }),
      ...people(50, { layer: 'employee', department: 'a', site }),
    ];
    const { plan: made } = plan(list, { tree: 'layers' });
    expect(made.blocks.map((block) => block.spans.layer)).toEqual([
      ['top', 'middle', 'lead'],
      ['employee'],
    ]);
    expect(made.blocks.map((block) => block.side)).toEqual(['leaders', 'staff']);
  });

  it('small departments make one pool, which joins the smallest department if it is too small', () => {
    const list = ['a', 'b', 'c', 'd'].flatMap((department, at) =>
      people([30, 4, 5, 20][at] as number, { layer: 'employee', department, site }),
    );
    expect(plan(list).plan.blocks.map((block) => block.spans.department)).toEqual([
      ['a'],
      ['b', 'c', 'd'],
    ]);
    const larger = [...list, ...people(3, { layer: 'employee', department: 'b', site })];
    expect(plan(larger).plan.blocks.map((block) => block.spans.department)).toEqual([
      ['a'],
      ['b', 'c'],
      ['d'],
    ]);
  });

  it('mixes sides only when a whole side is too small, and then everywhere', () => {
    const list = ['a', 'b', 'c'].flatMap((department) => [
      ...people(2, { layer: 'lead', department, site }),
      ...people(20, { layer: 'employee', department, site }),
    ]);
    const { plan: made } = plan(list);
    expect(made.blocks.map((block) => [block.side, block.headcount])).toEqual([
      ['mixed', 22],
      ['mixed', 22],
      ['mixed', 22],
    ]);
    expect(made.pairs).toEqual([]);
  });

  it('lists a lone person for HR and keeps it out of the plan', () => {
    const list = [
      ...people(20, { layer: 'employee', department: 'a', site }),
      ...people(20, { layer: 'employee', department: 'b', site }),
      ...people(1, { layer: 'employee', department: 'c', site }),
    ];
    const { plan: made, pooled } = plan(list);
    expect(pooled).toEqual([{ values: { department: 'c' }, headcount: 1, blocks: ['b01'] }]);
    expect(made.groups.find((group) => group.id === 'department=c')).toMatchObject({ covered: 0 });
  });

  it('refuses only an organisation that is too small as a whole', () => {
    expect(() => plan(people(9, { layer: 'employee', department: 'a', site }))).toThrow(
      'plan.too-small',
    );
  });

  it('names the person and the axis when a value is missing', () => {
    const list = people(12, { layer: 'employee', department: 'a', site });
    const broken = [...list, { layer: 'employee', department: 'a' }];
    expect(() => plan(broken)).toThrow(
      expect.objectContaining({
        code: 'plan.value-missing',
        details: { person: 13, axis: 'site' },
      }),
    );
  });

  it('does not depend on the order of the people, and gives everybody a block that is big enough', () => {
    const person = fc.record({
      layer: fc.constantFrom('top', 'middle', 'lead', 'employee', 'employee', 'employee'),
      department: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      site: fc.constantFrom('north', 'south'),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 15, maxLength: 300 }),
        fc.constantFrom('layers' as const, 'sides' as const),
        fc.infiniteStream(fc.nat()),
        (list, tree, ranks) => {
          const axes = request(
            ['a', 'b', 'c', 'd', 'e'].flatMap((department) => [
              { department, layer: 'top', site: 'north' },
              { department, layer: 'top', site: 'south' },
            ]),
          ).axes;
          const shuffled = list
            .map((one) => ({ one, rank: ranks.next().value as number }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ one }) => one);
          const made = plan(list, { tree, axes });
          expect(plan(shuffled, { tree, axes }).plan).toEqual(made.plan);
          expect(made.plan.blocks.every((block) => block.expected >= 7000)).toBe(true);
          const heads = made.plan.blocks.map(
            (block) => made.blocks.filter((id) => id === block.id).length,
          );
          expect(heads).toEqual(made.plan.blocks.map((block) => block.headcount));
        },
      ),
      { seed: 4, numRuns: 150 },
    );
  });
});
