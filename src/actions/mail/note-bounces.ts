import { DomainError } from '../../core/ground/errors.ts';
import { countInvitedAt, noteBounced } from '../../storage/bounces.ts';
import type { RoundOf } from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { readWaveIn } from '../read-wave.ts';
import { preparedIn, roundInLog } from './rounds.ts';

/**
 * Keeps from which addresses letters of a round came back, as HR found it in its mail: they stand among
 * those that failed, and get no reminder.
 * @param written addresses with anything between them
 * @throws DomainError `wave.state`, `mail.unbounced` where none of them is on the list
 */
export async function noteBounces(context: Context, one: RoundOf, written: string): Promise<void> {
  const { db } = context;
  await readWaveIn(context, one.wave, preparedIn(one.round));
  const addresses = written
    .toLowerCase()
    .split(/[\s,;<>()"]+/)
    .filter((word) => word.includes('@'));
  const count = await countInvitedAt(db, one.wave, addresses);
  if (count === 0) throw new DomainError('mail.unbounced');
  await commit(context, 'hr', {
    guard: [stillIn(one.wave, preparedIn(one.round))],
    statements: [noteBounced(db, one, addresses)],
    entries: [{ action: 'mail.bounced', details: { ...roundInLog(one), count } }],
  });
}
