import { DomainError } from '../../core/ground/errors.ts';
import { deleteMember, isMember, isNotLastOwner } from '../../storage/members.ts';
import { commit } from '../commit.ts';
import type { Actor, Context } from '../context.ts';

/**
 * Takes everything from a member: rights, links, passkeys and every browser's visit.
 * @throws DomainError `member.unknown`, `member.last-owner`
 */
export async function removeMember(context: Context, actor: Actor, id: string): Promise<void> {
  const { db, now } = context;
  await commit(context, actor, {
    guard: [
      { holds: isMember(id), refusal: new DomainError('member.unknown') },
      {
        holds: isNotLastOwner(id, now.toISOString()),
        refusal: new DomainError('member.last-owner'),
      },
    ],
    statements: deleteMember(db, id),
    entries: [{ action: 'member.removed', details: {} }],
  });
}
