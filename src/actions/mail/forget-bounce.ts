import { DomainError } from '../../core/ground/errors.ts';
import { forgetBounced, isNoted, listInvitedAmong } from '../../storage/bounces.ts';
import type { RoundOf } from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { readWaveIn } from '../read-wave.ts';
import { preparedIn, roundInLog } from './rounds.ts';

/**
 * Takes back that letters to an address came back: reminders go there again. What a server itself
 * refused stays.
 * @param address in any letters, as the page of what failed names it
 * @throws DomainError `wave.state`, `mail.not-noted`
 */
export async function forgetBounce(context: Context, one: RoundOf, address: string): Promise<void> {
  const { db } = context;
  await readWaveIn(context, one.wave, preparedIn(one.round));
  const addresses = [address.toLowerCase()];
  const { length: count } = await listInvitedAmong(db, one.wave, addresses);
  await commit(context, 'hr', {
    guard: [
      { holds: isNoted(one, addresses), refusal: new DomainError('mail.not-noted') },
      stillIn(one.wave, preparedIn(one.round)),
    ],
    statements: forgetBounced(db, one, addresses),
    entries: [{ action: 'mail.arrived', details: { ...roundInLog(one), count } }],
  });
}
