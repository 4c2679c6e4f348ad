import { DomainError } from '../../core/ground/errors.ts';
import { deleteVisit, listVisits } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Actor, Context } from '../context.ts';

/** Who signs another browser out: whoever is signed in there as well, or whoever lets people in. */
export type EndedBy = 'sign-in.ended' | 'member.signed-out';

/**
 * Signs a browser of these members out.
 * @throws DomainError `visit.unknown` for a browser that is another's, or signed out already
 */
export async function endVisit(
  context: Context,
  actor: Actor,
  { members, id, by }: { members: readonly string[]; id: string; by: EndedBy },
): Promise<void> {
  const visits = await listVisits(context.db, members, context.now.toISOString());
  if (!visits.some((one) => one.id === id)) throw new DomainError('visit.unknown');
  await commit(context, actor, {
    guard: [],
    statements: deleteVisit(context.db, id),
    entries: [{ action: by, details: {} }],
  });
}
