import { expect, it } from 'vitest';
import { chanceFrom } from '../../../scripts/play/chance.ts';
import { addSums, noSums, type SummedRow } from '../../../src/core/disclosure/release/sums.ts';
import { sumsOfRest } from '../../../src/core/report/chain/rest.ts';

/** Rows of one to three blocks each, as protected figures have them. */
function madeUpRows(count: number, squares: boolean): SummedRow[] {
  const chance = chanceFrom(count);
  let block = 0;
  return Array.from({ length: count }, () => {
    const blocks = Array.from({ length: 1 + Math.floor(chance.next() * 3) }, () => `b${block++}`);
    const n = 8 + Math.floor(chance.next() * 20);
    const sum = n * (1 + 4 * chance.next());
    const sumSquares = squares ? sum ** 2 / n + n * chance.next() : null;
    return { blocks, n, sum, sumSquares, df: n - 1, added: chance.next() };
  });
}

it.each([
  [3, true],
  [40, true],
  [300, true],
  [40, false],
])('the rest of a group, taken off the sum of %d rows, is the sum of all others', (count, squares) => {
  const rows = madeUpRows(count, squares);
  const all = rows.flatMap(({ blocks }) => blocks);
  const whole = all.slice(2);
  const restOf = sumsOfRest(rows, whole);
  const chance = chanceFrom(9);
  for (const share of [0.01, 0.1, 0.5, 0.9, 1]) {
    const group = new Set(whole.filter(() => chance.next() < share));
    const outside = rows.filter(({ blocks }) =>
      blocks.every((block) => whole.includes(block) && !group.has(block)),
    );
    const found = restOf([...group]);
    if (outside.length === 0) {
      expect(found).toBeNull();
      continue;
    }
    const added = outside.reduce(addSums, noSums);
    for (const field of ['n', 'sum', 'sumSquares', 'df', 'added'] as const) {
      if (added[field] === null) expect(found?.[field]).toBeNull();
      else expect(found?.[field]).toBeCloseTo(added[field], 8);
    }
  }
});
