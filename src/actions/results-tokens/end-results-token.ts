import { DomainError } from '../../core/ground/errors.ts';
import { deleteResultsToken, isResultsToken } from '../../storage/results-tokens.ts';
import { commit } from '../commit.ts';
import type { Actor, Context } from '../context.ts';

/** Ends a token at once. @throws DomainError `token.gone` */
export async function endResultsToken(context: Context, actor: Actor, id: string): Promise<void> {
  await commit(context, actor, {
    guard: [{ holds: isResultsToken(id), refusal: new DomainError('token.gone') }],
    statements: [deleteResultsToken(context.db, id)],
    entries: [{ action: 'token.ended', details: {} }],
  });
}
