import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/definition/answers.ts';
import { type Measured, measuredIn } from '../../../src/core/disclosure/protect/measured.ts';
import type { CoarseRow, Variable } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { organisation } from './organisations.ts';
import { chance, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

/**
 * The attack of two answer bases, carried out in general. For one coarse row, everything published
 * is a sum over its sheets of functions of single answers. Whether a sheet skipped something is its
 * pattern; on one pattern a score is a fixed combination of the answers. A combination of published
 * totals that cancels on all patterns but those of a few people is a total about those few. The row
 * span over (pattern, item, value) finds any such combination, whatever its form.
 */
const definition = smallDefinition();
const scales = measuredIn(definition).filter((one) => one.kind === 'scale');
const values = [1, 2, 3, 4, 5];

/** Which items of the scale, and which "should" items, a sheet answered. */
function patternOf(scale: Measured, answers: Answers): string {
  const ids = [...scale.items, ...scale.gaps].map(({ id }) => id);
  return ids.map((id) => (typeof answers[id] === 'number' ? 1 : 0)).join('');
}

/** Share of each (pattern, item, value) in a published total, as whole numbers. */
type Function = Map<string, number>;

function publishedFunctions(
  scale: Measured,
  variable: Variable,
  counted: Set<string>,
  patterns: string[],
): Function[] {
  const ids = scale.items.map(({ id }) => id);
  const functions: Function[] = ids.flatMap((id, at) =>
    !counted.has(id)
      ? []
      : values.map((value) => {
          const shares: Function = new Map();
          for (const pattern of patterns) {
            if (pattern[at] === '1') shares.set(`${pattern} ${id} ${value}`, 1);
          }
          return shares;
        }),
  );
  const score: Function = new Map();
  for (const pattern of patterns) {
    const answered = ids.filter((_, at) => pattern[at] === '1');
    if (answered.length < Math.ceil((ids.length * 3) / 4)) continue;
    for (const id of answered) {
      const { reversed } = scale.items.find((item) => item.id === id) as Measured['items'][number];
      for (const value of values) {
        const turned = reversed ? 6 - value : value;
        score.set(`${pattern} ${id} ${value}`, (turned * scale.unit) / answered.length);
      }
    }
  }
  functions.push(score);
  for (const gap of scale.gaps) {
    if (!variable.fine[0]?.gaps.some(({ item }) => item === gap.id)) continue;
    const shares: Function = new Map();
    const should = ids.length + scale.gaps.indexOf(gap);
    for (const pattern of patterns) {
      if (pattern[should] !== '1' || pattern[ids.indexOf(gap.twinOf as string)] !== '1') continue;
      for (const value of values) {
        shares.set(`${pattern} ${gap.id} ${value}`, value);
        shares.set(`${pattern} ${gap.twinOf} ${value}`, -value);
      }
    }
    functions.push(shares);
  }
  return functions;
}

/** Independent combinations among functions, over the given patterns only. */
function rankOver(functions: Function[], patterns: Set<string>): number {
  const columns = new Map<string, number>();
  const vectors = functions.map((shares) => {
    const entries = [...shares].filter(([key]) => patterns.has(key.split(' ')[0] as string));
    return entries.map(([key, share]): [number, number] => {
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      return [column, share];
    });
  });
  return rank(vectors);
}

/** Rank modulo a large prime. */
function rank(vectors: [number, number][][]): number {
  const prime = 1_000_003;
  const power = (base: number, exponent: number): number => {
    let [result, square, left] = [1n, BigInt(base), exponent];
    for (; left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) result = (result * square) % BigInt(prime);
      square = (square * square) % BigInt(prime);
    }
    return Number(result);
  };
  const pivots = new Map<number, Map<number, number>>();
  for (const vector of vectors) {
    const row = new Map(
      vector.map(([column, share]) => [column, ((share % prime) + prime) % prime]),
    );
    for (;;) {
      const column = [...row].find(([at, share]) => share !== 0 && pivots.has(at))?.[0];
      if (column === undefined) break;
      const factor = row.get(column) as number;
      for (const [at, share] of pivots.get(column) as Map<number, number>) {
        row.set(at, ((row.get(at) ?? 0) + (prime - factor) * share) % prime);
      }
    }
    const pivot = [...row].find(([, share]) => share !== 0);
    if (!pivot) continue;
    const inverse = power(pivot[1], prime - 2);
    pivots.set(
      pivot[0],
      new Map(
        [...row]
          .filter(([, share]) => share !== 0)
          .map(([at, share]) => [at, (share * inverse) % prime]),
      ),
    );
  }
  return pivots.size;
}

/**
 * Patterns of fewer than k people together on which some published combination does not cancel
 * although it cancels on everybody else. With fifteen answers to every item, none rests on them
 * alone.
 */
function isolated(
  scale: Measured,
  variable: Variable,
  counted: Set<string>,
  sheets: Answers[],
  k: number,
): string[] {
  const people = new Map<string, number>();
  for (const answers of sheets) {
    const pattern = patternOf(scale, answers);
    people.set(pattern, (people.get(pattern) ?? 0) + 1);
  }
  const patterns = [...people.keys()];
  const functions = publishedFunctions(scale, variable, counted, patterns);
  const rare = patterns.filter((pattern) => (people.get(pattern) as number) < k).slice(0, 10);
  const found: string[] = [];
  for (let mask = 1; mask < 1 << rare.length; mask += 1) {
    const few = rare.filter((_, at) => mask & (1 << at));
    if (few.reduce((sum, pattern) => sum + (people.get(pattern) as number), 0) >= k) continue;
    const others = new Set(patterns.filter((pattern) => !few.includes(pattern)));
    const all = new Set(patterns);
    if (others.size === 0) continue;
    if (rankOver(functions, all) > rankOver(functions, others)) found.push(few.join('+'));
  }
  return found;
}

/** Whether exact counts of an item add up to exactly these blocks. */
function countedIn(item: string, { blocks }: CoarseRow, { coarse }: Variable): boolean {
  const rows = coarse.filter(
    (row) =>
      row.items.some((one) => one.item === item) && row.blocks.every((id) => blocks.includes(id)),
  );
  return rows.flatMap((row) => row.blocks).length === blocks.length;
}

describe('comparing two answer bases', () => {
  it('isolates nobody who skipped a question, in any coarse row of any organisation', async () => {
    let rows = 0;
    let partly = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const random = chance(seed);
        const { people, planning, response, k } = organisation(random);
        const sheets = sheetsFor(definition, planning.plan, people, planning.blocks, random, {
          response,
          skip: random() * 0.08,
        });
        const release = await tally(tallyRequest(definition, planning.plan, sheets));
        const planned = new Map(release.blocks.map((block) => [block.id, block.planned]));
        for (const scale of scales) {
          const variable = release.variables.find(({ id }) => id === scale.id);
          for (const row of variable?.coarse ?? []) {
            const inside = new Set(row.blocks.flatMap((block) => planned.get(block) ?? []));
            const answers = sheets
              .filter(({ block }) => inside.has(block))
              .map((one) => one.answers);
            rows += 1;
            if (answers.some((one) => scale.partly(one))) partly += 1;
            const counted = new Set(
              scale.items
                .map(({ id }) => id)
                .filter((id) => countedIn(id, row, variable as Variable)),
            );
            expect(isolated(scale, variable as Variable, counted, answers, k)).toEqual([]);
          }
        }
      }),
      { seed: 44, numRuns: 60 },
    );
    expect(rows).toBeGreaterThan(100);
    expect(partly).toBeGreaterThan(20);
  });

  it('would find a single sheet that skipped an item', () => {
    const [scale] = scales as [Measured];
    const all = new Set(['q1', 'q2', 'q3']);
    const full: Answers = { q1: 4, q2: 2, q3: 5, q1s: 5 };
    const sheets = [...Array.from({ length: 15 }, () => full), { ...full, q3: null }];
    const variable = { fine: [{ gaps: [{ item: 'q1s' }] }] } as unknown as Variable;
    expect(isolated(scale, variable, all, sheets, 7)).toEqual(['1101']);
    expect(isolated(scale, variable, all, sheets.slice(0, 15), 7)).toEqual([]);
  });
});
