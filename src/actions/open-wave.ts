import { DomainError } from '../core/errors.ts';
import { deletePeople } from '../storage/people.ts';
import { changeWave } from '../storage/waves.ts';
import { appendLog } from './append-log.ts';
import type { Actor, Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Opens a wave whose manifest is fixed; HR may do so before the day that was set for it. The staff
 * list with its attributes goes: from here on the block is the finest thing that exists about
 * anybody.
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`
 */
export async function openWave(context: Context, actor: Actor, id: string): Promise<void> {
  const wave = await readWaveIn(context, id, ['planned']);
  if (!wave.manifest) throw new DomainError('open.manifest');
  const openedOn = context.now.toISOString().slice(0, 10);
  if (!(await changeWave(context.db, id, ['planned'], { state: 'open', openedOn }))) {
    throw new DomainError('wave.state', { state: 'open' });
  }
  await deletePeople(context.db, id);
  await appendLog(context, actor, 'wave.opened', { wave: id });
}
