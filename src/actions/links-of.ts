import { DomainError } from '../core/ground/errors.ts';
import { numberKey, numbersIn } from '../core/roster/number-key.ts';
import {
  type Invitation,
  listByNumbers,
  listInvitations,
  listNumbers,
} from '../storage/invitations.ts';
import type { Context } from './context.ts';

/**
 * The personnel numbers in what HR pasted, as they are compared.
 * @throws DomainError `links.none` without a number, `links.unknown` naming the first number that
 *   nobody was invited with
 */
export async function numbersOf({ db }: Context, id: string, pasted: string): Promise<string[]> {
  const known = new Set((await listNumbers(db, id)).map(numberKey));
  const numbers = numbersIn(pasted, (number) => known.has(numberKey(number)));
  const unknown = numbers.find((number) => !known.has(numberKey(number)));
  if (unknown !== undefined) throw new DomainError('links.unknown', { number: unknown });
  if (numbers.length === 0) throw new DomainError('links.none');
  return numbers;
}

/** Numbers looked up at once. */
const numbersAtOnce = 2_000;

/**
 * Invitations of a wave in pages, in the order of their numbers.
 * @param numbers whose, when not everybody's are wanted
 */
export async function* pagesOf(
  { db }: Context,
  id: string,
  numbers: readonly string[] | null,
): AsyncGenerator<Invitation[]> {
  if (numbers) {
    for (let at = 0; at < numbers.length; at += numbersAtOnce)
      yield await listByNumbers(db, id, numbers.slice(at, at + numbersAtOnce));
    return;
  }
  let page = await listInvitations(db, id);
  for (; page.length > 0; page = await listInvitations(db, id, page.at(-1))) yield page;
}
