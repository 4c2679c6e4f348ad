import { DomainError } from '../../core/ground/errors.ts';
import {
  changeMailing,
  findMailing,
  isIdle,
  isPlanned,
  stopMailingNow,
} from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { readWaveIn } from '../read-wave.ts';
import { sameMailing } from './write-letters.ts';

/**
 * Lets the clock send the letters, from a moment on and not before the wave is open.
 * @param due ISO moment
 * @param origin scheme and host the links lead to
 * @throws DomainError `mail.none`, `mail.unproved` before HR has sent itself a proof of what stands
 *   there now
 */
export async function planMailing(
  context: Context,
  id: string,
  due: string,
  origin: string,
): Promise<void> {
  const { db, mail } = context;
  await readWaveIn(context, id, ['planned', 'open']);
  const found = await findMailing(db, id);
  if (!mail) throw new DomainError('mail.none');
  if (found?.state !== 'proved') throw new DomainError('mail.unproved');
  await commit(context, 'hr', {
    guard: [stillIn(id, ['planned', 'open']), sameMailing(id, found)],
    statements: [changeMailing(db, id, { state: 'planned', due, origin })],
    entries: [{ action: 'mail.planned', details: { wave: id, due } }],
  });
}

/**
 * Stops letters that wait or are going out. Who had one keeps it; when they go on, they go on from
 * there.
 * @throws DomainError `mail.unplanned`, `mail.busy` while a step is being sent
 */
export async function stopMailing(context: Context, id: string): Promise<void> {
  await commit(context, 'hr', {
    guard: [
      { holds: isPlanned(id), refusal: new DomainError('mail.unplanned') },
      { holds: isIdle(id, context.now.toISOString()), refusal: new DomainError('mail.busy') },
    ],
    statements: [stopMailingNow(context.db, id)],
    entries: [{ action: 'mail.stopped', details: { wave: id } }],
  });
}
