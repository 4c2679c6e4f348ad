import { deleteHeld, everythingHeld } from '../storage/held.ts';
import { namingOf } from '../storage/key-holders.ts';
import { revocationOfWave } from '../storage/members.ts';
import { replacePlan } from '../storage/plans.ts';
import { deleteWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Deletes a wave in preparation with its staff list, its key and the rights of its key holders.
 * Nobody was invited to it, so nothing needs to be kept but the line that says it was there.
 * @throws DomainError `wave.unknown`, `wave.state`, `wave.changed`
 */
export async function deleteDraft(context: Context, id: string): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['draft']);
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [
      ...deleteHeld(db, id, everythingHeld),
      ...replacePlan(db, id, null),
      ...namingOf(db, id, []),
      ...revocationOfWave(db, id),
      deleteWave(db, id),
    ],
    entries: [{ action: 'wave.deleted', details: { wave: id, title: wave.title } }],
  });
}
