import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../src/core/disclosure/protect/measured.ts';
import { variableOf } from '../../../src/core/disclosure/protect/variables.ts';
import { counted } from '../../support/counted.ts';
import { measuredQuestion } from '../../support/measured.ts';

/**
 * Every possible set of answers of a few people to one question, and every figure that may be
 * published about it, whichever way the draws fall. Whoever reads a figure knows that one of the
 * worlds that can give it is the real one. Nobody's answer, nor the class it lies in (unfavourable,
 * neutral, favourable), may be the same in all of them: not for an outsider, and not for somebody in
 * the block who subtracts the own answer. Who skipped the question counts for nothing here: "they all
 * answered 5, if they answered" is told too.
 */

/** All ways in which so many people can spread over the options. */
function histograms(people: number, options: number): number[][] {
  if (options === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    histograms(people - first, options - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** The ways in which so many people can answer, and up to so many of them not. */
const worldsOf = (people: number, options: number, skipping: number) =>
  Array.from({ length: skipping + 1 }, (_, skipped) =>
    histograms(people - skipped, options).map((world) => [...world, skipped]),
  ).flat();

const extremes = [0, 1 - 2 ** -52];
/** Every way the draws of a total and of a band can fall; counts have draws without end, see below. */
const falls = extremes.flatMap((total) => [0, 0.5, 1 - 2 ** -52].map((band) => ({ total, band })));
type Fall = (typeof falls)[number];

async function published(measured: Measured, world: number[], k: number, fall: Fall) {
  const { low, options } = measured.items[0] as Measured['items'][number];
  const count = counted(
    measured,
    world.flatMap((people, at) =>
      Array.from({ length: people }, () => ({ q: at < options ? at + low : null })),
    ),
  );
  return variableOf({
    measured,
    countOf: () => count,
    tree: { blocks: ['c1'], ballots: count.ballots, side: 'staff' },
    k,
    draw: (_, name) => {
      // As near an end as a row may ever stand.
      if (name.startsWith('clear')) return 0.9;
      return name.startsWith('band') ? fall.band : fall.total;
    },
  });
}

/** What is published of these answers, counts left aside, over the ways the draws can fall. */
async function publications(measured: Measured, world: number[], k: number): Promise<string[]> {
  const found = new Set<string>();
  for (const fall of falls) {
    const variable = await published(measured, world, k, fall);
    if (variable) found.add(JSON.stringify([variable.fine, variable.spread]));
  }
  return [...found];
}

function classOf(at: number, options: number): number {
  if (options >= 10) return at < options - 4 ? 0 : at < options - 2 ? 1 : 2;
  const middle = (options - 1) / 2;
  return at < middle ? 0 : at > middle ? 2 : 1;
}

/** Whether all of these worlds put everybody else who answered into one and the same class. */
function certain(worlds: number[][], options: number, own: number | null): boolean {
  const rest = worlds
    .filter((world) => own === null || (world[own] ?? 0) > 0)
    .map((world) => world.map((people, at) => people - (at === own ? 1 : 0)).slice(0, options));
  if (rest.length === 0) return false;
  return [0, 1, 2].some((group) =>
    rest.every((world) =>
      world.every((people, at) => people === 0 || classOf(at, options) === group),
    ),
  );
}

describe('every world of a small block', () => {
  it.each([
    [5, 1, 5, 5, 0],
    [6, 1, 5, 5, 1],
    [7, 1, 5, 7, 2],
    [8, 1, 5, 7, 4],
    [9, 1, 5, 7, 4],
    [10, 1, 5, 7, 5],
    [12, 1, 5, 5, 6],
    [15, 1, 5, 7, 2],
    [20, 1, 5, 7, 0],
    [8, 1, 4, 7, 4],
    [10, 1, 4, 7, 5],
    [20, 1, 4, 7, 2],
    [8, 1, 7, 7, 3],
    [5, 1, 10, 5, 0],
    [5, 0, 11, 5, 0],
    [6, 0, 11, 5, 0],
  ])('leaves every answer open: %i people, answers from %i in %i options, k of %i, %i may skip', async (people, low, options, k, skipping) => {
    const measured = measuredQuestion(low, options);
    const worlds = new Map<string, number[][]>();
    for (const world of worldsOf(people, options, skipping)) {
      for (const told of await publications(measured, world, k)) {
        const alike = worlds.get(told);
        if (alike) alike.push(world);
        else worlds.set(told, [world]);
      }
    }
    expect(worlds.size).toBeGreaterThan(5);
    const everybody = [null, ...Array.from({ length: options + 1 }, (_, at) => at)];
    const known = [...worlds].flatMap(([told, possible]) =>
      everybody.filter((own) => certain(possible, options, own)).map((own) => [told, own]),
    );
    expect(known).toEqual([]);
  });

  it.each([
    15, 16, 17, 18, 19, 20, 21,
  ])('tells counts and spreads of %i people only where two answered otherwise than all others', async (people) => {
    const measured = measuredQuestion(1, 5);
    const alone = histograms(people, 5).filter((world) => {
      const classes = [0, 1, 2].map((group) =>
        world.reduce((sum, one, at) => sum + (classOf(at, 5) === group ? one : 0), 0),
      );
      return Math.max(...classes) >= people - 1;
    });
    expect(alone.length).toBeGreaterThan(50);
    for (const world of alone) {
      for (const fall of falls) {
        const told = await published(measured, [...world, 0], 7, fall);
        expect([told?.coarse ?? [], told?.spread ?? null]).toEqual([[], null]);
      }
    }
  });

  it('would say too much with the same figures unprotected', () => {
    const unanimous = histograms(7, 5).filter(
      (world) => world.reduce((sum, people, at) => sum + people * (at + 1), 0) === 35,
    );
    expect(certain(unanimous, 5, null)).toBe(true);
    const dissenter = histograms(7, 5).filter(
      (world) => world.reduce((sum, people, at) => sum + people * (at + 1), 0) === 31,
    );
    expect(certain(dissenter, 5, 0)).toBe(true);
  });
});
