import { DomainError } from '../core/ground/errors.ts';
import { deleteSharedStaff } from '../storage/shared-staff.ts';
import { countHeld, everythingHeld, listLeftovers } from '../storage/steps.ts';
import type { WaveState } from '../storage/waves.ts';
import { backupsUntil } from './backups-until.ts';
import type { Actor, Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';
import { boxKeyDeleted } from './server-sealed.ts';
import { type StepToTake, takeStep } from './take-step.ts';

type Ending = 'wave.cancelled' | 'wave.purged' | 'wave.swept';

/**
 * Cancels a wave that people may have answered: everything is deleted, nothing is published, and
 * staff who open their link read the reason.
 * @throws DomainError `wave.unknown`, `wave.state`, `cancel.reason`
 */
export async function cancelWave(context: Context, id: string, reason: string): Promise<void> {
  if (reason.trim() === '') throw new DomainError('cancel.reason');
  const states: WaveState[] = ['planned', 'open', 'closed'];
  await readWaveIn(context, id, states);
  const cancelReason = reason.trim().slice(0, 500);
  const change = { state: 'cancelled', cancelReason, signKey: null } as const;
  await deleteEverything(context, 'hr', id, { from: states, change, action: 'wave.cancelled' });
}

/**
 * Deletes what a released wave holds of one kind, where the manifest gives the other kind more
 * time: names, addresses and links, or sealed ballots. Does nothing the second time.
 * @throws DomainError `wave.unknown`, `wave.state`
 */
export async function purgePart(
  context: Context,
  actor: Actor,
  id: string,
  part: 'roster' | 'ballots',
): Promise<void> {
  await readWaveIn(context, id, ['released']);
  const held = part === 'roster' ? 'invitations' : 'ballots';
  await takeStep(context, actor, async () => {
    const count = (await countHeld(context.db, id))[held];
    if (count === 0) return null;
    const details = { wave: id, count, backupsUntil: backupsUntil(context.now) };
    return {
      wave: id,
      from: ['released'],
      change: {},
      deletes: [held],
      counted: { [held]: count },
      entries: [{ action: `${part}.purged`, details }],
    };
  });
}

/** Deletes what a released wave still holds about people, once its time is over. */
export async function purgeWave(context: Context, actor: Actor, id: string): Promise<void> {
  await readWaveIn(context, id, ['released']);
  const change = { state: 'purged', signKey: null } as const;
  await deleteEverything(context, actor, id, { from: ['released'], change, action: 'wave.purged' });
}

/** Deletes what was written into a wave at the very moment in which it ended. */
export async function sweepLeftovers(context: Context): Promise<void> {
  for (const { id, state } of await listLeftovers(context.db)) {
    const swept = { from: [state], change: {}, action: 'wave.swept' } as const;
    await deleteEverything(context, 'schedule', id, swept);
  }
}

/**
 * The log line is the certificate: what was deleted, and until when backups could bring it back. How
 * many had answered a cancelled wave nobody learns; of a released one the release says it. Deleting
 * and certificate are one transaction.
 */
async function deleteEverything(
  context: Context,
  actor: Actor,
  wave: string,
  { action, ...step }: Pick<StepToTake, 'from' | 'change'> & { action: Ending },
): Promise<void> {
  const { db, now } = context;
  await takeStep(context, actor, async () => {
    const { people, invitations, ballots } = await countHeld(db, wave);
    const counted = { people, invitations, ...(action === 'wave.purged' ? { ballots } : {}) };
    const deleted = { ballots: 'all', ...counted, backupsUntil: backupsUntil(now) };
    const keys = await boxKeyDeleted(context, wave);
    return {
      ...step,
      wave,
      deletes: everythingHeld,
      also: action === 'wave.cancelled' ? [deleteSharedStaff(db, wave)] : [],
      counted,
      entries: [{ action, details: { wave, ...deleted } }, ...keys],
    };
  });
}
