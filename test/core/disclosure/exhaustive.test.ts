import { describe, expect, it } from 'vitest';
import { countSheet, emptyCount } from '../../../src/core/disclosure/protect/count.ts';
import { type Measured, stepOf } from '../../../src/core/disclosure/protect/measured.ts';
import { variableOf } from '../../../src/core/disclosure/protect/variables.ts';

/**
 * Every possible set of answers of a few people to one question, and every figure that may be
 * published about it, whichever way the draws fall. Whoever reads a figure knows that one of the
 * worlds that can give it is the real one. No person's answer, nor the class it lies in
 * (unfavourable, neutral, favourable), may be the same in all of them: not for an outsider, and not
 * for somebody in the block who subtracts the own answer.
 */
function question(low: number, options: number): Measured {
  const ends = { from: low, to: low + options - 1 };
  return {
    id: 'q',
    kind: 'item',
    ...ends,
    step: stepOf(ends),
    unit: 1,
    audience: 'everyone',
    items: [{ id: 'q', low, options, reversed: false }],
    scored: ['q'],
    gaps: [],
    score: ({ q }) => (typeof q === 'number' ? q : null),
  };
}

/** All ways in which so many people can spread over the options. */
function histograms(people: number, options: number): number[][] {
  if (options === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    histograms(people - first, options - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** What is published of these answers, over the ways the draws can fall. */
async function publications(measured: Measured, histogram: number[]): Promise<string[]> {
  const count = emptyCount(measured);
  histogram.forEach((people, at) => {
    for (let one = 0; one < people; one += 1) {
      countSheet(count, measured, { q: at + (measured.items[0]?.low ?? 0) });
    }
  });
  const found = new Set<string>();
  for (const chance of [0, 1 - 2 ** -52]) {
    const variable = await variableOf({
      measured,
      countOf: () => count,
      tree: { blocks: ['c1'], ballots: count.ballots, side: 'staff' },
      k: 5,
      draw: async () => chance,
    });
    if (variable) found.add(JSON.stringify([variable.fine, variable.coarse]));
  }
  return [...found];
}

const classOf = (at: number, options: number) =>
  options === 5 ? [0, 0, 1, 2, 2][at] : at < 7 ? 0 : at < 9 ? 1 : 2;

/** Whether all of these worlds put everybody else into one and the same class. */
function certain(worlds: number[][], options: number, own: number | null): boolean {
  const rest = worlds
    .filter((world) => own === null || (world[own] ?? 0) > 0)
    .map((world) => world.map((people, at) => people - (at === own ? 1 : 0)));
  if (rest.length === 0) return false;
  return [0, 1, 2].some((group) =>
    rest.every((world) =>
      world.every((people, at) => people === 0 || classOf(at, options) === group),
    ),
  );
}

describe('every world of a small block', () => {
  it.each([
    [5, 1, 5],
    [6, 1, 5],
    [7, 1, 5],
    [9, 1, 5],
    [5, 0, 11],
    [6, 0, 11],
  ])('leaves every answer open: %i people, answers from %i in %i options', async (...one) => {
    const [people, low, options] = one;
    const measured = question(low, options);
    const worlds = new Map<string, number[][]>();
    for (const histogram of histograms(people, options)) {
      for (const published of await publications(measured, histogram)) {
        worlds.set(published, [...(worlds.get(published) ?? []), histogram]);
      }
    }
    expect(worlds.size).toBeGreaterThan(5);
    const insiders = Array.from({ length: options }, (_, at) => at);
    for (const [published, possible] of worlds) {
      for (const own of [null, ...insiders]) {
        expect([published, own, certain(possible, options, own)]).toEqual([published, own, false]);
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
