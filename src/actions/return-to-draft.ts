import { deleteBlocks } from '../storage/blocks.ts';
import { deleteDecision } from '../storage/council-decisions.ts';
import type { Database } from '../storage/database.ts';
import { deleteHeld } from '../storage/held.ts';
import { replacePlan } from '../storage/plans.ts';
import type { Statement } from '../storage/transactions.ts';
import { changeWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn, type Wave } from './read-wave.ts';

/**
 * Takes a planned wave back to draft, the one step that can be undone. Its plan, ticket keys,
 * manifest, invitations and what the works council said of all that go, but for a refusal; links that were sent out
 * already no longer open anything.
 * @throws DomainError `wave.unknown`, `wave.state`, `wave.changed`
 */
export async function returnToDraft(context: Context, id: string): Promise<void> {
  const wave = await readWaveIn(context, id, ['planned']);
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: unplanning(context.db, wave),
    entries: [{ action: 'wave.unplanned', details: { wave: id } }],
  });
}

/** The statements that take a planned wave back to draft, with all that was made from its plan. */
export function unplanning(db: Database, { id, settings }: Wave): Statement[] {
  const change = {
    state: 'draft' as const,
    manifest: null,
    manifestHash: null,
    manifestJws: null,
    signKey: null,
    closesAt: null,
    origin: null,
    ...(settings.openedBy === 'server-sealed' ? { boxKey: null } : {}),
  };
  return [
    changeWave(db, id, change),
    ...replacePlan(db, id, null),
    deleteBlocks(db, id),
    deleteDecision(db, id),
    ...deleteHeld(db, id, ['boxSecret', 'boxKey', 'ticketKeys', 'invitations', 'mailings']),
  ];
}
