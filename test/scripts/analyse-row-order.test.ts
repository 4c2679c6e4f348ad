import { expect, it } from 'vitest';
import { rowsInOrder } from '../../scripts/analyse/release/row-order.ts';
import { notAnswered, notApplicableCode, type Responses } from '../../scripts/analyse/responses.ts';
import { chanceFrom } from '../../scripts/play/chance.ts';
import { itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { findBundled } from '../../src/definitions.ts';

const csiFull = findBundled('csi-full') as Definition;
const ids = itemsOf(csiFull).map(({ id }) => id);

/** So many rows, of which many give the same first answers and some the same everywhere. */
function madeUp(n: number, kinds: number): Responses['ratings'] {
  const chance = chanceFrom(n);
  const answer = (at: number) => {
    const drawn = chance.next();
    if (at < 30 && drawn < 0.9) return 3;
    if (drawn < 0.94) return notAnswered;
    return drawn < 0.97 ? notApplicableCode : Math.floor(kinds * chance.next());
  };
  return new Map(ids.map((id, at) => [id, Uint8Array.from({ length: n }, () => answer(at))]));
}

it.each([
  [1, 5],
  [2, 2],
  [300, 3],
  [3_000, 11],
  [400, 254],
])('puts %i rows in the order of their answers of up to %i kinds, and those alike as they were', (n, kinds) => {
  const ratings = madeUp(n, kinds);
  const rank = (code: number) => (code === notApplicableCode ? -1 : code);
  const told = (row: number) => ids.map((id) => rank(ratings.get(id)?.[row] ?? 0));
  const rows = Array.from({ length: n }, (_, row) => ({ row, told: told(row) }));
  rows.sort((one, other) => {
    const at = one.told.findIndex((code, place) => code !== other.told[place]);
    return at < 0 ? one.row - other.row : (one.told[at] ?? 0) - (other.told[at] ?? 0);
  });
  const found = rowsInOrder(csiFull, { n, ratings, attributes: new Map(), choices: new Map() });
  expect([...found]).toEqual(rows.map(({ row }) => row));
});
