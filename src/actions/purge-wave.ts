import { DomainError } from '../core/ground/errors.ts';
import {
  countHeld,
  deleteHeld,
  everythingHeld,
  holdsJust,
  listLeftovers,
} from '../storage/held.ts';
import { deleteSharedStaff } from '../storage/shared-staff.ts';
import { changeWave, type WaveState } from '../storage/waves.ts';
import { backupsUntil } from './backups-until.ts';
import { boxKeyDeleted } from './box-secret.ts';
import { commit, type Guard } from './commit.ts';
import type { Actor, Context } from './context.ts';
import { stillIn, unchanged, untilFirst } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

interface Ending {
  action: 'wave.cancelled' | 'wave.purged' | 'wave.swept';
  from: readonly WaveState[];
  change: Parameters<typeof changeWave>[2];
}

/**
 * Cancels a wave that people may have answered: everything is deleted, nothing is published, and
 * staff who open their link read the reason.
 * @throws DomainError `wave.unknown`, `wave.state`, `cancel.reason`
 */
export async function cancelWave(context: Context, id: string, reason: string): Promise<void> {
  if (reason.trim() === '') throw new DomainError('cancel.reason');
  const states: WaveState[] = ['planned', 'open', 'closed'];
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
  const { db, now } = context;
  await untilFirst(async () => {
    const count = (await countHeld(db, id))[held];
    if (count === 0) return;
    const details = { wave: id, count, backupsUntil: backupsUntil(now) };
    await commit(context, actor, {
      guard: [stillIn(id, ['released']), stillHolding(id, { [held]: count })],
      statements: deleteHeld(
        db,
        id,
        part === 'roster' ? [held, 'undelivered', 'signOffs'] : [held],
      ),
      entries: [{ action: `${part}.purged`, details }],
    });
  });
}

/** Deletes what a released wave still holds about people, once its time is over. */
export async function purgeWave(context: Context, actor: Actor, id: string): Promise<void> {
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
  id: string,
  { action, from, change }: Ending,
): Promise<void> {
  const { db, now } = context;
  await untilFirst(async () => {
    const { version } = await readWaveIn(context, id, from);
    const { people, invitations, ballots } = await countHeld(db, id);
    const counted = { people, invitations, ...(action === 'wave.purged' ? { ballots } : {}) };
    const deleted = { ballots: 'all', ...counted, backupsUntil: backupsUntil(now) };
    const keys = await boxKeyDeleted(context, id);
    await commit(context, actor, {
      guard: [unchanged({ id, version }), stillHolding(id, counted)],
      statements: [
        changeWave(db, id, change),
        ...deleteHeld(db, id, everythingHeld),
        ...(action === 'wave.cancelled' ? [deleteSharedStaff(db, id)] : []),
      ],
      entries: [{ action, details: { wave: id, ...deleted } }, ...keys],
    });
  });
}

/** What the certificate counts is what is deleted. */
function stillHolding(id: string, counted: Parameters<typeof holdsJust>[1]): Guard {
  return { holds: holdsJust(id, counted), refusal: new DomainError('wave.changed') };
}
