import { DomainError } from '../../core/ground/errors.ts';
import {
  changeMailing,
  findMailing,
  isIdle,
  isPlanned,
  type RoundOf,
  stopMailingNow,
} from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { leadsTo } from '../leads-to.ts';
import { readWaveIn } from '../read-wave.ts';
import { preparedIn, roundInLog, sameMailing } from './rounds.ts';

export interface MailingPlan {
  /** ISO moment from which letters go. */
  due: string;
  /** Scheme and host of HR's own request. */
  origin: string;
  /** Reminders go to the blocks whose band ends at this share or below; 100 is everybody. */
  below: number;
}

/**
 * Lets the clock send the letters, from a moment on and not before the wave is open, or, about results,
 * before staff may read them.
 * @throws DomainError `mail.none`, `mail.planned`, `mail.unproved` before HR has sent itself a proof of what stands
 *   there now
 */
export async function planMailing(
  context: Context,
  one: RoundOf,
  plan: MailingPlan,
): Promise<void> {
  const { db, mail } = context;
  const wave = await readWaveIn(context, one.wave, preparedIn(one.round));
  const found = await findMailing(db, one);
  if (!mail) throw new DomainError('mail.none');
  if (found?.state === 'planned' || found?.state === 'done') throw new DomainError('mail.planned');
  if (found?.state !== 'proved') throw new DomainError('mail.unproved');
  const { due, below, origin } = plan;
  await commit(context, 'hr', {
    guard: [stillIn(one.wave, preparedIn(one.round)), sameMailing(one, found)],
    statements: [
      ...leadsTo(context, wave, origin).statements,
      changeMailing(db, one, { state: 'planned', due, below, trouble: '' }),
    ],
    entries: [
      {
        action: 'mail.planned',
        details: { ...roundInLog(one), due, ...(below < 100 ? { below } : {}) },
      },
    ],
  });
}

/**
 * Stops letters that wait or are going out. Who had one keeps it; when they go on, they go on from
 * there.
 * @throws DomainError `mail.unplanned`, `mail.busy` while a step is being sent
 */
export async function stopMailing(context: Context, one: RoundOf): Promise<void> {
  await commit(context, 'hr', {
    guard: [
      { holds: isPlanned(one), refusal: new DomainError('mail.unplanned') },
      { holds: isIdle(one, context.now.toISOString()), refusal: new DomainError('mail.busy') },
    ],
    statements: [stopMailingNow(context.db, one)],
    entries: [{ action: 'mail.stopped', details: roundInLog(one) }],
  });
}
