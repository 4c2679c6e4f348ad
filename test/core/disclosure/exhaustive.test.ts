import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/core/definition/answers.ts';
import { pairUp } from '../../../src/core/disclosure/plan/merge-tree.ts';
import { type Count, countSheet, emptyCount } from '../../../src/core/disclosure/protect/count.ts';
import type { Measured } from '../../../src/core/disclosure/protect/measured.ts';
import { resolve } from '../../../src/core/disclosure/protect/resolutions.ts';

/**
 * Tiny organisations, every possible set of answer sheets. Whoever reads a release knows that one
 * of the worlds that give exactly this release is the real one. A fact that holds in all of them is
 * certain. That everybody in a block answered an item in one class (unfavourable, neutral,
 * favourable) may never be certain.
 */
function scaleOf(items: string[], threeQuarters = Math.ceil((items.length * 3) / 4)): Measured {
  const unit = items.length === 1 ? 1 : items.length;
  return {
    id: 's',
    kind: items.length === 1 ? 'item' : 'scale',
    unit,
    audience: 'everyone',
    low: 1,
    high: 5,
    items: items.map((id) => ({ id, low: 1, options: 5, reversed: false })),
    scored: items,
    gaps: [],
    score: (answers) => {
      const given = items.flatMap((id) => (typeof answers[id] === 'number' ? [answers[id]] : []));
      if (given.length === 0 || given.length < threeQuarters) return null;
      return (given.reduce((sum, answer) => sum + answer, 0) * unit) / given.length;
    },
    partly: (answers) => new Set(items.map((id) => typeof answers[id] === 'number')).size === 2,
  };
}

/** Every way in which a number of people can fill in sheets, whoever is who. */
function multisets<T>(sheets: T[], people: number): T[][] {
  if (people === 0) return [[]];
  return sheets.flatMap((sheet, at) =>
    multisets(sheets.slice(at), people - 1).map((rest) => [sheet, ...rest]),
  );
}

/** Facts about everybody in a block, as bits: per item and class, all answered in it. */
function factsOf(items: string[], sheets: Answers[]): number {
  let facts = 0;
  items.forEach((id, at) => {
    const given = sheets.flatMap((answers) =>
      typeof answers[id] === 'number' ? [answers[id]] : [],
    );
    const complete = given.length === sheets.length;
    const all = (holds: (answer: number) => boolean) => complete && given.every(holds);
    const found = [
      all((answer) => answer <= 2),
      all((answer) => answer === 3),
      all((answer) => answer >= 4),
    ];
    found.forEach((holds, place) => {
      if (holds) facts |= 1 << (at * 3 + place);
    });
  });
  return facts;
}

interface Part {
  count: Count;
  facts: number;
}

/** Goes through all worlds; returns the outputs, and those that make a fact certain. */
function enumerate(items: string[], options: Answer[], sizes: number[], k: number) {
  const measured = scaleOf(items);
  const sheets = items.reduce<Answers[]>(
    (found, id) => found.flatMap((sheet) => options.map((answer) => ({ ...sheet, [id]: answer }))),
    [{}],
  );
  const parts = sizes.map((size) =>
    multisets(sheets, size).map((world): Part => {
      const count = emptyCount(measured);
      for (const answers of world) countSheet(count, measured, answers);
      return { count, facts: factsOf(items, world) };
    }),
  );
  const tree = pairUp(
    sizes.map((ballots, at) => ({ blocks: [`c${at}`], ballots, side: 'staff' as const })),
    false,
  );
  const certain = new Map<string, number[]>();
  let worlds = 0;
  const visit = (chosen: Part[]): void => {
    const next = parts[chosen.length];
    if (next) {
      for (const part of next) visit([...chosen, part]);
      return;
    }
    worlds += 1;
    const countOf = (block: string) => (chosen[Number(block.slice(1))] as Part).count;
    const variable = resolve({ measured, countOf, tree, k });
    const output = JSON.stringify([variable?.fine, variable?.coarse]);
    const facts = chosen.map((part) => part.facts);
    const before = certain.get(output);
    if (before) {
      facts.forEach((one, at) => {
        before[at] = (before[at] as number) & one;
      });
    } else certain.set(output, facts);
  };
  visit([]);
  const sure = [...certain].flatMap(([output, facts]) =>
    facts.flatMap((fact, at) => (fact === 0 ? [] : [{ output, alone: alone(output, `c${at}`) }])),
  );
  return { worlds, sure };
}

/** Whether a block has a row of its own, fine or coarse. */
function alone(output: string, block: string): boolean {
  const rows = (JSON.parse(output) as ({ blocks: string[] }[] | null)[]).flatMap(
    (list) => list ?? [],
  );
  return rows.some(({ blocks }) => blocks.length === 1 && blocks[0] === block);
}

describe('every world of a tiny organisation', () => {
  const cases: [string, string[], Answer[], number[], number][] = [
    ['one item, two blocks of five', ['q'], [1, 2, 3, 4, 5], [5, 5], 126 ** 2],
    ['one item with skips, blocks of five and six', ['q'], [1, 3, 5, null], [5, 6], 56 * 84],
    ['one item, three blocks with exact counts', ['q'], [1, 3, 5], [5, 5, 5], 21 ** 3],
    ['a scale of two items, one block of five', ['q', 'r'], [1, 2, 3, 4, 5], [5], 118_755],
  ];

  it.each(cases)('makes nothing certain about a published block: %s', (...one) => {
    const [, items, options, sizes, count] = one;
    const { worlds, sure } = enumerate(items, options, sizes, 5);
    expect(worlds).toBe(count);
    expect(sure.filter((fact) => fact.alone)).toEqual([]);
    // A merged block can still be given away by the merging itself: docs/disclosure.md says so.
    expect(sure.length / worlds).toBeLessThan(0.002);
  });
});
