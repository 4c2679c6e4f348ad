import { describe, expect, it } from 'vitest';
import { variableOf } from '../../../src/core/disclosure/protect/variables.ts';
import { counted } from '../../support/counted.ts';
import { measuredScale } from '../../support/measured.ts';

/**
 * Should − really beside the total and the band of really. Where nearly everybody says that it should be
 * so, the three together leave no other answer: seven people with a total of 29, at least 60 % of them
 * favourable, and a gap of 6 all answered 4 or 5 to how it should be.
 */
const measured = measuredScale(['is'], [{ id: 'should', twinOf: 'is' }]);

async function gapsOf(should: number[], is: number[], falls: (name: string) => number) {
  const sheets = is.map((answer, at) => ({ is: answer, should: should[at] ?? null }));
  const count = counted(measured, sheets);
  const variable = variableOf({
    measured,
    countOf: () => count,
    tree: { blocks: ['c1'], ballots: count.ballots, side: 'staff' },
    k: 5,
    draw: (_, name) => falls(name),
  });
  return { rows: variable?.fine ?? [], spreads: variable?.gapSpreads ?? [] };
}

const ends = [0, 1 - 2 ** -52];
const falls = ends.flatMap((gap) =>
  ends.map((should) => (name: string) => (name.startsWith('gap') ? gap : should)),
);

/** As many people as wanted who lie so many points below the best together, nobody further than four. */
function lying(points: number, people: number): number[] {
  let left = points;
  return Array.from({ length: people }, () => {
    const own = Math.min(4, left);
    left -= own;
    return 5 - own;
  });
}

describe('the gap between how it should be and how it is', () => {
  it.each([
    5, 7, 10, 15, 40,
  ])('of %i people leaves three points among all others', async (people) => {
    const is = Array.from({ length: people }, (_, at) => (at % 3 === 0 ? 2 : 4));
    for (const fall of falls) {
      for (let points = 0; points <= 6; points += 1) {
        for (const should of [lying(points, people), lying(points, people).map((one) => 6 - one)]) {
          const { rows } = await gapsOf(should, is, fall);
          expect(rows.flatMap(({ gaps }) => gaps)).toEqual([]);
        }
      }
    }
  });

  it('is told where people want different things, and then its spread too', async () => {
    const is = Array.from({ length: 20 }, (_, at) => [2, 3, 4, 4][at % 4] as number);
    const should = Array.from({ length: 20 }, (_, at) => [5, 4, 4, 3][at % 4] as number);
    for (const fall of falls) {
      const { rows, spreads } = await gapsOf(should, is, fall);
      expect(rows[0]?.gaps).toHaveLength(1);
      expect(spreads).toHaveLength(1);
    }
  });

  it('has no spread where one person alone wants something else', async () => {
    const is = Array.from({ length: 20 }, (_, at) => [2, 3, 4, 4][at % 4] as number);
    const should = is.map((_, at) => (at === 0 ? 1 : 4));
    for (const fall of falls) expect((await gapsOf(should, is, fall)).spreads).toEqual([]);
  });
});
