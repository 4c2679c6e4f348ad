import { DomainError } from '../core/ground/errors.ts';
import { countSharedStaff } from '../storage/shared-staff.ts';
import type { Actor, Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';
import { takeStep } from './take-step.ts';

/**
 * Opens a wave whose manifest is fixed; HR may do so before the day that was set for it. The staff
 * list with its attributes goes: from here on the block is the finest thing that exists about
 * anybody. How many people it has in common with waves whose lists are still there is counted first,
 * for the trend.
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`
 */
export async function openWave(context: Context, actor: Actor, id: string): Promise<void> {
  const wave = await readWaveIn(context, id, ['planned']);
  if (!wave.manifest) throw new DomainError('open.manifest');
  const openedOn = context.now.toISOString().slice(0, 10);
  await takeStep(context, actor, async () => ({
    wave: id,
    from: ['planned'],
    change: { state: 'open', openedOn },
    deletes: ['people'],
    also: [countSharedStaff(context.db, id)],
    entries: [{ action: 'wave.opened', details: { wave: id } }],
  }));
}
