import { DomainError } from '../core/ground/errors.ts';
import { changeWave } from '../storage/waves.ts';
import { appendLog } from './append-log.ts';
import type { Actor, Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Ends the answering: no new tickets; sealed ballots with a ticket are still taken until the box is
 * opened.
 * @throws DomainError `wave.unknown`, `wave.state`
 */
export async function closeWave(context: Context, actor: Actor, id: string): Promise<void> {
  await readWaveIn(context, id, ['open']);
  const closedOn = context.now.toISOString().slice(0, 10);
  if (!(await changeWave(context.db, id, ['open'], { state: 'closed', closedOn }))) {
    throw new DomainError('wave.state', { state: 'closed' });
  }
  await appendLog(context, actor, 'wave.closed', { wave: id });
}
