import { DomainError } from '../../core/ground/errors.ts';
import type { Right } from '../../storage/members.ts';
import {
  findResultsToken,
  insertResultsToken,
  type KnownToken,
  mayMakeTokens,
} from '../../storage/results-tokens.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { newId, tokenOfPress } from '../members/token.ts';

/** Before every token, so that whoever finds one lying about knows what it is. */
export const tokenPrefix = 'geleding_';

/** What a token is for: as whom it reads, which wave, which department, until when. */
export type NewResultsToken = Omit<KnownToken, 'id' | 'usedOn'>;

/**
 * Makes a token with which a program reads released figures.
 * @param maker whose right it rests on: when that is over, the token is too
 * @param once names the press: arriving twice, it makes one token and gives the same
 * @returns the token, shown once; only its hash is stored
 * @throws DomainError `sign-in.other` when the maker may no more, `token.gone` for a press whose token
 *   was ended by now
 */
export async function makeResultsToken(
  context: Context,
  maker: Pick<Right, 'role' | 'member'>,
  wanted: NewResultsToken,
  once: string = newId(),
): Promise<string> {
  const { db, now } = context;
  const press = `results token ${once}`;
  const { token, hash } = await tokenOfPress(context, press);
  const row = { ...wanted, id: newId(), member: maker.member, tokenHash: hash, usedOn: null };
  const { role, wave, unit, until } = wanted;
  const bounds = { ...(wave ? { wave } : {}), ...(unit ? { unit } : {}) };
  await commit(context, maker.role, {
    guard: [
      {
        holds: mayMakeTokens(maker.member, now.toISOString()),
        refusal: new DomainError('sign-in.other'),
      },
    ],
    statements: [insertResultsToken(db, row)],
    // Never the name, which may be a person's.
    entries: [{ action: 'token.made', details: { role, ...bounds, until } }],
    once: press,
  });
  if (!(await findResultsToken(db, hash, now.toISOString()))) throw new DomainError('token.gone');
  return `${tokenPrefix}${token}`;
}
