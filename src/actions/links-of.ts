import { DomainError } from '../core/ground/errors.ts';
import { numberKey, numbersIn } from '../core/roster/number-key.ts';
import type { Invitation } from '../storage/invitations.ts';

/** Which of a wave's invitations an export is about. */
export type Choice = (all: readonly Invitation[]) => readonly Invitation[];

/**
 * The invitations of some people.
 * @param text personnel numbers as HR pasted them
 * @throws DomainError `links.none` without a number, `links.unknown` naming the first number that
 *   nobody was invited with
 */
export function byNumbers(text: string): Choice {
  return (all) => {
    const known = new Set(all.map(({ number }) => numberKey(number)));
    const numbers = numbersIn(text, (number) => known.has(numberKey(number)));
    const unknown = numbers.find((number) => !known.has(numberKey(number)));
    if (unknown !== undefined) throw new DomainError('links.unknown', { number: unknown });
    if (numbers.length === 0) throw new DomainError('links.none');
    const chosen = new Set(numbers.map(numberKey));
    return all.filter(({ number }) => chosen.has(numberKey(number)));
  };
}

/** Cards of one page: about a megabyte to load and eighty sheets to print. */
const cardsPerPage = 250;

/**
 * One page of a wave's cards, block by block.
 * @param page from 1; one that there is not is taken for the first
 */
export function pageOfCards(
  all: readonly Invitation[],
  whom: 'everyone' | 'no-email',
  page: number,
): { page: number; pages: number; chosen: readonly Invitation[] } {
  const wanted = all
    .filter(({ email }) => whom === 'everyone' || email === '')
    .sort((a, b) => order(a.block, b.block) || order(a.id, b.id));
  const pages = Math.max(1, Math.ceil(wanted.length / cardsPerPage));
  const at = Number.isInteger(page) && page >= 1 && page <= pages ? page : 1;
  return { page: at, pages, chosen: wanted.slice((at - 1) * cardsPerPage, at * cardsPerPage) };
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
