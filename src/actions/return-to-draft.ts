import { DomainError } from '../core/errors.ts';
import { deleteBoxSecret } from '../storage/box-secrets.ts';
import { deleteInvitations } from '../storage/invitations.ts';
import { deleteTicketKeys } from '../storage/ticket-keys.ts';
import { changeWave } from '../storage/waves.ts';
import { appendLog } from './append-log.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Takes a planned wave back to draft, the one step that can be undone. Its plan, ticket keys,
 * manifest and invitations go; links that were sent out already no longer open anything.
 * @throws DomainError `wave.unknown`, `wave.state`
 */
export async function returnToDraft(context: Context, id: string): Promise<void> {
  const { settings } = await readWaveIn(context, id, ['planned']);
  const changed = await changeWave(context.db, id, ['planned'], {
    state: 'draft',
    plan: null,
    manifest: null,
    manifestHash: null,
    manifestJws: null,
    signKey: null,
    ...(settings.openedBy === 'server-sealed' ? { boxKey: null } : {}),
  });
  if (!changed) throw new DomainError('wave.state', { state: 'open' });
  await deleteBoxSecret(context.db, id);
  await deleteTicketKeys(context.db, id);
  await deleteInvitations(context.db, id);
  await appendLog(context, 'hr', 'wave.unplanned', { wave: id });
}
