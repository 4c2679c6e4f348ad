import { describe, expect, it } from 'vitest';
import { checkRowsAndCounts } from '../../../scripts/audit/checks/rows-and-counts.ts';
import type { Publication } from '../../../scripts/audit/publication.ts';
import type { Variable } from '../../../src/core/disclosure/protect/tables.ts';
import { variableOf } from '../../../src/core/disclosure/protect/variables.ts';
import { counted } from '../../support/counted.ts';
import { measuredScale } from '../../support/measured.ts';
import { chance } from './chance.ts';
import { favourableIn, pointsOf, totalsBehind } from './mechanism.ts';
import { type Form, Problem } from './solver.ts';

/**
 * Totals and bands of two rows of a scale of three questions, beside the counts of each question over both
 * rows. Each leaves room by itself; together, what the larger row cannot hold stands in the smaller one,
 * takes up what its total leaves, and somebody in it knew what all others answered to the third question.
 */

const answers = [1, 2, 3, 4, 5];
const ids = ['a', 'b', 'c'];
type Sheet = readonly [number, number, number];

const measured = measuredScale(ids);

/** The one who asks stands first; two others are neutral on one of the first two questions. */
const small: Sheet[] = [
  [1, 1, 1],
  [3, 5, 5],
  [5, 3, 5],
  [5, 5, 5],
  [5, 5, 5],
];
const large = (random: () => number): Sheet[] =>
  Array.from({ length: 13 }, (_, at): Sheet => {
    const below = () => 1 + Math.floor(3 * random());
    const above = () => 4 + Math.floor(2 * random());
    return at < 5 ? [below(), below(), above()] : [above(), above(), at > 7 ? below() : above()];
  });

async function published(rows: Sheet[][], draw: () => number): Promise<Variable | null> {
  const counts = rows.map((sheets) =>
    counted(
      measured,
      sheets.map((sheet) => Object.fromEntries(ids.map((id, at) => [id, sheet[at] ?? null]))),
    ),
  );
  const leaves = rows.map(({ length }, at) => ({
    blocks: [`c${at}`],
    ballots: length,
    side: 'staff' as const,
  }));
  const [first, second] = leaves as [(typeof leaves)[0], (typeof leaves)[0]];
  return variableOf({
    measured,
    countOf: (block) => counts[Number(block.slice(1))] as (typeof counts)[number],
    tree: { blocks: ['c0', 'c1'], ballots: 18, side: 'staff', pair: [first, second] },
    k: 5,
    // As near an end as a row may ever stand.
    draw: (_blocks, figure) => (figure.startsWith('clear') ? 0.9 : draw()),
  });
}

/** What an attacker knows of how bands are drawn and totals rounded. */
interface Knowledge {
  endsOf: typeof favourableIn;
  behind: typeof totalsBehind;
}

/** The most others of the small row who can have been neutral or unfavourable on the third question. */
async function mostOutside(
  { fine, coarse }: Variable,
  own: Sheet,
  { endsOf, behind }: Knowledge = { endsOf: favourableIn, behind: totalsBehind },
): Promise<number> {
  const problem = new Problem();
  const cell = (row: number, question: number, answer: number) => `x${row}_${question}_${answer}`;
  const form = (row: number, question: number, weigh: (answer: number) => number): Form =>
    new Map(answers.map((answer) => [cell(row, question, answer), weigh(answer)]));
  for (const [at, { n, total, items }] of fine.entries()) {
    const mine = at === 0 ? own : null;
    const points: Form = new Map();
    for (const [question, { band }] of items.entries()) {
      for (const answer of answers) {
        problem.variable(cell(at, question, answer), 0, n);
        points.set(cell(at, question, answer), answer);
      }
      problem.between(
        form(at, question, () => 1),
        n - (mine ? 1 : 0),
        n - (mine ? 1 : 0),
      );
      const ends = endsOf(band, [n, n]);
      const favourable = mine && (mine[question] as number) > 3 ? 1 : 0;
      problem.between(
        form(at, question, (answer) => (answer > 3 ? 1 : 0)),
        ends[0] - favourable,
        ends[1] - favourable,
      );
    }
    const given = mine ? mine.reduce((sum, one) => sum + one, 0) : 0;
    const [low, high] = behind(total, n, 2);
    problem.between(points, 3 * low - given, 3 * high - 1 - given);
  }
  for (const { n, items } of coarse) {
    const between = pointsOf(n);
    for (const [question, { counts }] of items.entries()) {
      let upTo = 0;
      for (const answer of answers.slice(0, -1)) {
        upTo += counts[answer - 1] as number;
        const at = between.indexOf(upTo);
        const both: Form = new Map(
          fine.flatMap((_, row) => [...form(row, question, (one) => (one > answer ? 0 : 1))]),
        );
        const mine = (own[question] as number) > answer ? 0 : 1;
        problem.between(
          both,
          (between[at - 1] ?? -1) + 1 - mine,
          (between[at + 1] ?? n + 1) - 1 - mine,
        );
      }
    }
  }
  const less = await problem.least(form(0, 2, (answer) => (answer > 3 ? 0 : -1)));
  if (less === null) throw new Error('the truth itself must fit');
  return Math.abs(less);
}

describe('totals of two rows of a scale beside the counts of its questions', () => {
  /** What was published of such rows until 2026-11-29. */
  const before: Pick<Variable, 'fine' | 'coarse'> = {
    fine: [
      { blocks: ['c0'], n: 5, total: 21 },
      { blocks: ['c1'], n: 13, total: 45 },
    ].map((row) => ({
      ...row,
      answered: 'nearly-all',
      spread: 1.2,
      items: ids.map((item) => ({ item, band: 2 })),
      gaps: [],
    })),
    coarse: [
      {
        blocks: ['c0', 'c1'],
        n: 18,
        items: [
          [6, 0, 3, 3, 6],
          [0, 3, 6, 0, 9],
          [3, 3, 0, 6, 6],
        ].map((counts, at) => ({ item: ids[at] as string, answered: 'nearly-all', counts })),
        scores: [3, 0, 0, 0, 3, 3, 3, 6, 0],
      },
    ],
  };

  /** All bands were the highest, and none was drawn; totals lay less than a step from the truth. */
  const then: Knowledge = {
    endsOf: (_band, [n]) => [Math.ceil(0.6 * n - 1e-9), n],
    behind: (total, _lowest, step) => [total - step + 1 / 3, total + step],
  };

  it('told somebody who rated everything lowest that all others were favourable, and the audit says so', async () => {
    const variable = {
      ...measured,
      ...before,
      parts: ids.map((id) => ({ id, scored: true, reversed: false })),
    };
    const told = variable as unknown as Variable;
    expect(await mostOutside(told, [1, 1, 1], then)).toBe(0);
    const found = checkRowsAndCounts({ variables: [variable] } as unknown as Publication);
    expect(found.map(({ where }) => where)).toEqual(['s {c0}']);
  });

  it('are not published together where nothing is left open', async () => {
    const random = chance(21);
    let [together, apart] = [0, 0];
    for (let tries = 0; tries < 60; tries += 1) {
      // Mostly rounded up: so the counts of the larger row hold fewest.
      const found = await published([small, large(random)], () => random() ** 3);
      if (found?.fine.length !== 2) continue;
      expect(checkRowsAndCounts({ variables: [found] } as unknown as Publication)).toEqual([]);
      if (found.coarse.length === 0) apart += 1;
      else if (tries % 4 === 0) {
        together += 1;
        expect(await mostOutside(found, small[0] as Sheet)).toBeGreaterThan(0);
      }
    }
    expect(together).toBeGreaterThan(5);
    expect(apart).toBeGreaterThan(0);
  });
});
