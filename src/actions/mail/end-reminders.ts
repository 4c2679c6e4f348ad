import { readSignOffToken } from '../../core/ballot/sign-off.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { insertSignOff } from '../../storage/sign-offs.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';

/** @throws DomainError `page.unknown` where no reminder held this token */
export async function readSignOff({ linkKey }: Context, token: string): Promise<string> {
  const invitation = await readSignOffToken(linkKey, token);
  if (!invitation) throw new DomainError('page.unknown');
  return invitation;
}

/**
 * Ends reminders of one wave for whoever holds the link in one. Neither the log nor any figure says
 * that somebody did, and the second time changes nothing.
 * @throws DomainError `page.unknown`
 */
export async function endReminders(context: Context, token: string): Promise<void> {
  const invitation = await readSignOff(context, token);
  await commit(context, 'schedule', {
    guard: [],
    statements: [insertSignOff(context.db, invitation)],
    // Written again it changes nothing; a line would say when one of few people pressed.
    entries: [],
  });
}
