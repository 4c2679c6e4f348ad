import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';
import { takeStep } from './take-step.ts';

/**
 * Takes a planned wave back to draft, the one step that can be undone. Its plan, ticket keys,
 * manifest and invitations go; links that were sent out already no longer open anything.
 * @throws DomainError `wave.unknown`, `wave.state`
 */
export async function returnToDraft(context: Context, id: string): Promise<void> {
  const { settings } = await readWaveIn(context, id, ['planned']);
  await takeStep(context, 'hr', async () => ({
    wave: id,
    from: ['planned'],
    change: {
      state: 'draft',
      plan: null,
      manifest: null,
      manifestHash: null,
      manifestJws: null,
      signKey: null,
      ...(settings.openedBy === 'server-sealed' ? { boxKey: null } : {}),
    },
    deletes: ['boxSecret', 'boxKey', 'ticketKeys', 'invitations'],
    entries: [{ action: 'wave.unplanned', details: { wave: id } }],
  }));
}
