import { DomainError } from '../core/errors.ts';
import { countBallots, deleteBallots } from '../storage/ballots.ts';
import { deleteBoxSecret } from '../storage/box-secrets.ts';
import { deleteInvitations, listInvitations } from '../storage/invitations.ts';
import { replaceParticipation } from '../storage/participation.ts';
import { countPeople, deletePeople } from '../storage/people.ts';
import { deleteTicketKeys } from '../storage/ticket-keys.ts';
import { changeWave, type WaveState } from '../storage/waves.ts';
import { appendLog } from './append-log.ts';
import type { Actor, Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

const day = 86_400_000;
/** D1's point-in-time recovery reaches back this far; nothing deleted is gone from it sooner. */
const backupDays = 30;

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
  const cancelled = { state: 'cancelled', cancelReason, signKey: null } as const;
  if (!(await changeWave(context.db, id, states, cancelled))) {
    throw new DomainError('wave.state', { state: 'released' });
  }
  await deleteEverything(context, 'hr', id, 'wave.cancelled');
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
  const { db, now } = context;
  const count =
    part === 'roster' ? (await listInvitations(db, id)).length : await countBallots(db, id);
  if (count === 0) return;
  await (part === 'roster' ? deleteInvitations(db, id) : deleteBallots(db, id));
  const details = { wave: id, count, backupsUntil: backupsUntil(now) };
  await appendLog(context, actor, `${part}.purged`, details);
}

/** Deletes what a released wave still holds about people, once its time is over. */
export async function purgeWave(context: Context, actor: Actor, id: string): Promise<void> {
  await readWaveIn(context, id, ['released']);
  await changeWave(context.db, id, ['released'], { state: 'purged', signKey: null });
  await deleteEverything(context, actor, id, 'wave.purged');
}

/** The log line is the certificate: what was deleted, and until when backups could bring it back. */
async function deleteEverything(
  context: Context,
  actor: Actor,
  wave: string,
  action: 'wave.cancelled' | 'wave.purged',
): Promise<void> {
  const { db, now } = context;
  const invitations = (await listInvitations(db, wave)).length;
  const ballots = await countBallots(db, wave);
  const people = await countPeople(db, wave);
  await deletePeople(db, wave);
  await deleteInvitations(db, wave);
  await deleteBallots(db, wave);
  await deleteTicketKeys(db, wave);
  await deleteBoxSecret(db, wave);
  await replaceParticipation(db, wave, []);
  const deleted = { people, invitations, ballots };
  await appendLog(context, actor, action, { wave, ...deleted, backupsUntil: backupsUntil(now) });
}

function backupsUntil(now: Date): string {
  return new Date(now.getTime() + backupDays * day).toISOString().slice(0, 10);
}
