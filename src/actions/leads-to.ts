import type { Statement } from '../storage/transactions.ts';
import { keepOriginOf } from '../storage/waves.ts';
import type { Context } from './context.ts';
import type { Wave } from './read-wave.ts';

/**
 * Where links of a wave lead: the host that was fixed with its terms, whatever host a request names.
 * A wave that was fixed before its host was kept takes HR's own, once.
 * @param asked scheme and host of HR's request
 * @returns with it the statement that keeps it, where nothing did
 */
export function leadsTo(
  { db }: Context,
  { id, origin }: Pick<Wave, 'id' | 'origin'>,
  asked: string,
): { origin: string; statements: Statement[] } {
  return origin
    ? { origin, statements: [] }
    : { origin: asked, statements: [keepOriginOf(db, id, asked)] };
}
