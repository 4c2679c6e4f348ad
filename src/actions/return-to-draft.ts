import { deleteBlocks } from '../storage/blocks.ts';
import { deleteHeld } from '../storage/held.ts';
import { replacePlan } from '../storage/plans.ts';
import { changeWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Takes a planned wave back to draft, the one step that can be undone. Its plan, ticket keys,
 * manifest and invitations go; links that were sent out already no longer open anything.
 * @throws DomainError `wave.unknown`, `wave.state`, `wave.changed`
 */
export async function returnToDraft(context: Context, id: string): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['planned']);
  const change = {
    state: 'draft' as const,
    manifest: null,
    manifestHash: null,
    manifestJws: null,
    signKey: null,
    closesAt: null,
    ...(wave.settings.openedBy === 'server-sealed' ? { boxKey: null } : {}),
  };
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [
      changeWave(db, id, change),
      ...replacePlan(db, id, null),
      deleteBlocks(db, id),
      ...deleteHeld(db, id, ['boxSecret', 'boxKey', 'ticketKeys', 'invitations', 'mailings']),
    ],
    entries: [{ action: 'wave.unplanned', details: { wave: id } }],
  });
}
