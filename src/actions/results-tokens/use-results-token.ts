import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { findResultsToken, type KnownToken, saveUsedOn } from '../../storage/results-tokens.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { hashOfToken } from '../members/token.ts';
import { tokenPrefix } from './make-results-token.ts';

/**
 * What a token allows; notes the day of its use, once a day, and nothing else about it.
 * @throws DomainError `token.unknown` for one that is unknown, ended or over
 */
export async function useResultsToken(context: Context, token: string): Promise<KnownToken> {
  const { db, now, zone } = context;
  const unknown = new DomainError('token.unknown');
  if (!token.startsWith(tokenPrefix)) throw unknown;
  const hash = await hashOfToken(token.slice(tokenPrefix.length)).catch(() => null);
  const found = hash && (await findResultsToken(db, hash, now.toISOString()));
  if (!found) throw unknown;
  const today = todayOf({ now, zone });
  if (found.usedOn !== today) {
    const statements = [saveUsedOn(db, found.id, today)];
    await commit(context, 'setup', { guard: [], statements, entries: [] });
  }
  return found;
}
