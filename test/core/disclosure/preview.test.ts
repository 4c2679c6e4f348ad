import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/ballot/plan-schema.ts';
import { closeBlocks } from '../../../src/core/disclosure/plan/close.ts';
import { drawBallots, tableOf } from '../../../src/core/disclosure/plan/draw-ballots.ts';
import { previewWave } from '../../../src/core/disclosure/plan/preview.ts';
import { type Draws, simulate } from '../../../src/core/disclosure/plan/preview-draws.ts';
import type { PreviewOption } from '../../../src/core/disclosure/plan/preview-option.ts';
import { organisation } from './organisations.ts';
import { excelRoster, people, request } from './people.ts';
import { chance } from './world.ts';

const option = (options: PreviewOption[], tree: string, k: number) =>
  options.find((one) => one.tree === tree && one.k === k) as PreviewOption;
const sureties = (list: { id: string; surety: string }[]) =>
  Object.fromEntries(list.map((one) => [one.id, one.surety]));

/** 150 people in four departments, 18 of them leading. */
const smallOrganisation = ['a', 'b', 'c', 'd'].flatMap((department, at) => [
  ...people(at === 0 ? 3 : 1, { layer: 'middle', department, site: 'x' }),
  ...people(3, { layer: 'lead', department, site: 'x' }),
  ...people([60, 40, 22, 10][at] as number, { layer: 'employee', department, site: 'x' }),
]);

describe('the preview before launch', () => {
  const large = previewWave({ ...request(excelRoster()), random: chance(1) });
  const small = previewWave({ ...request(smallOrganisation), random: chance(1) });

  it('gives both answers to the one question, each with every k', () => {
    expect(large.options.map((one) => `${one.tree} ${one.k}`)).toEqual([
      'sides 5',
      'sides 7',
      'sides 10',
      'layers 5',
      'layers 7',
      'layers 10',
    ]);
  });

  it('says for each pair of the made-up staff list how surely it will be shown', () => {
    expect(sureties(option(large.options, 'sides', 7).pairs)).toEqual({
      organisation: 'certain',
      'departments=Buitendienst': 'certain',
      'departments=Klantenservice': 'certain',
      'departments=Logistiek': 'likely',
      'departments=Verkoop': 'uncertain',
      'departments=Financiën+HR+ICT+Marketing': 'uncertain',
    });
    expect(large.recommended).toEqual({
      tree: 'sides',
      treeReason: 'pairs',
      k: 7,
      kReason: 'default',
    });
  });

  it('says in part how much of a group is covered', () => {
    const { groups } = option(large.options, 'layers', 7);
    expect(groups.find((group) => group.id === 'department=Klantenservice')).toMatchObject({
      headcount: 212,
      covered: 203,
      surety: 'certain',
      coveredLikely: 203,
    });
  });

  it('tells an organisation of 150 plainly what will not be there', () => {
    const { groups, pairs } = option(small.options, 'sides', 7);
    const found = sureties(groups);
    expect(found).toMatchObject({
      organisation: 'certain',
      'side=leaders': 'certain',
      'layer=middle': 'no',
      'layer=lead': 'no',
      'department=a': 'certain',
      'department=c': 'uncertain',
      'department=d': 'uncertain',
    });
    expect(pairs.map((pair) => pair.id)).toEqual(['organisation']);
    expect(small.recommended).toMatchObject({ tree: 'sides', treeReason: 'sides', k: 7 });
  });

  it('says that nothing can be published for nine people', () => {
    const tiny = people(9, { layer: 'employee', department: 'a', site: 'x' });
    const { options, recommended } = previewWave({ ...request(tiny), random: chance(1) });
    expect(option(options, 'layers', 7)).toMatchObject({ blocks: 0, surety: 'no', groups: [] });
    expect(option(options, 'layers', 5).blocks).toBe(1);
    expect(recommended.k).toBe(5);
    expect(recommended.kReason).toBe('small-organisation');
  });

  it('recommends a larger k where that costs nothing', () => {
    const list = ['a', 'b'].flatMap((department) => [
      ...people(100, { layer: 'lead', department, site: 'x' }),
      ...people(400, { layer: 'employee', department, site: 'x' }),
    ]);
    const { recommended } = previewWave({ ...request(list), random: chance(1) });
    expect(recommended).toMatchObject({ k: 10, kReason: 'larger-costs-nothing' });
  });

  it('is repeatable with the same chance', () => {
    expect(previewWave({ ...request(smallOrganisation), random: chance(1) })).toEqual(small);
  });
});

/** The same waves played out the long way: every closing whole, every group looked at every time. */
function simulateSlowly(
  made: Plan,
  random: () => number,
  draws: number,
  asked: string[][][],
): Draws {
  const heads = new Map(made.blocks.map(({ id, headcount }) => [id, headcount]));
  const total = (ids: string[]) => ids.reduce((sum, id) => sum + (heads.get(id) ?? 0), 0);
  const covered = asked.map((): number[] => []);
  let published = 0;
  for (const ballots of drawBallots(made.blocks, random, draws)) {
    const { blocks } = closeBlocks(made, ballots);
    if (blocks.length > 0) published += 1;
    asked.forEach((sets, at) => {
      const inside = blocks.filter(({ planned }) =>
        sets.some((set) => planned.every((id) => set.includes(id))),
      );
      covered[at]?.push(total(inside.flatMap(({ planned }) => planned)));
    });
  }
  return {
    published,
    kept: asked.map((sets, at) => {
      const found = [...(covered[at] ?? [])].sort((a, b) => a - b);
      return {
        whole: found.filter((people) => people === total(sets.flat())).length,
        coveredLikely: found[Math.floor(draws / 10)] ?? 0,
      };
    }),
  };
}

describe('the fast way of playing out waves', () => {
  it('counts the same as closing every wave whole and looking at every group', () => {
    const random = chance(6);
    let unsure = 0;
    for (let at = 0; at < 40; at += 1) {
      const made = organisation(random).planning.plan;
      const asked = [
        ...made.groups.map((group) => [group.blocks]),
        ...made.pairs.map((pair) => [pair.leaders.blocks, pair.staff.blocks]),
      ];
      const fast = simulate(made, chance(at), 30, asked);
      expect(fast).toEqual(simulateSlowly(made, chance(at), 30, asked));
      unsure += fast.kept.filter(({ whole }) => whole < 27).length;
    }
    expect(unsure).toBeGreaterThan(50);
  });

  it('draws ballots from the binomial distribution, for blocks of any size', () => {
    for (const [n, p] of [
      [1, 0.7],
      [12, 0.7],
      [40, 0.05],
      [7, 1],
    ] as const) {
      const { from, cumulative } = tableOf(n, p);
      const chances = cumulative.map((share, at) => share - (cumulative[at - 1] ?? 0));
      chances.forEach((found, at) => {
        const x = from + at;
        const exact = choose(n, x) * p ** x * (1 - p) ** (n - x);
        expect(found).toBeCloseTo(exact, 10);
      });
    }
    const { from, cumulative } = tableOf(20_000, 0.7);
    const mean = cumulative.reduce((sum, share) => sum + 1 - share, from);
    expect(mean).toBeCloseTo(14_000, 3);
    const block = { id: 'b01', headcount: 9, expected: 6300 };
    const drawn = drawBallots([block], chance(3), 400).map(({ b01 }) => b01 as number);
    // At least five of nine: 0.9012; spread evenly, 400 draws come within one of it.
    expect(Math.abs(drawn.filter((ballots) => ballots >= 5).length - 360.5)).toBeLessThan(1);
  });
});

/** n over k. */
function choose(n: number, k: number): number {
  return Array.from({ length: k }, (_, at) => (n - at) / (at + 1)).reduce((a, b) => a * b, 1);
}
