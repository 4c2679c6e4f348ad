import { expect, it } from 'vitest';
import { pageOfCards } from '../../src/actions/links-of.ts';

const people = Array.from({ length: 1003 }, (_, at) => ({
  id: `i${(at * 7919) % 1003}`,
  wave: 'w',
  block: `b${String(at % 40).padStart(2, '0')}`,
  authHash: '',
  number: `n${at}`,
  name: '',
  email: at % 3 === 0 ? '' : 'x@voorbeeld.example',
  language: 'nl',
  blindedHash: null,
  cardHash: null,
}));

it.each([
  'everyone',
  'no-email',
] as const)('the pages of cards hold every card once, block by block, and none is large: %s', (whom) => {
  const wanted = people.filter(({ email }) => whom === 'everyone' || email === '');
  const { pages } = pageOfCards(people, whom, 1);
  const chosen = Array.from({ length: pages }, (_, at) => pageOfCards(people, whom, at + 1).chosen);
  expect(Math.max(...chosen.map((page) => page.length))).toBeLessThanOrEqual(250);
  const all = chosen.flat();
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)));
  expect(all).toHaveLength(wanted.length);
  const blocks = all.map(({ block }) => block);
  expect(blocks).toEqual([...blocks].sort());
});

it('a page that there is not is the first', () => {
  for (const page of [0, -1, 99, 1.5, Number.NaN]) {
    expect(pageOfCards(people, 'everyone', page).chosen.length).toBeGreaterThan(0);
  }
  expect(pageOfCards([], 'everyone', 1)).toEqual({ page: 1, pages: 1, chosen: [] });
});
