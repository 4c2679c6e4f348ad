import { todayOf } from '../core/ground/local-day.ts';
import { changeWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Actor, Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Ends the answering: no new tickets; sealed ballots with a ticket are still taken until the box is
 * opened.
 * @throws DomainError `wave.unknown`, `wave.state`, `wave.changed`
 */
export async function closeWave(context: Context, actor: Actor, id: string): Promise<void> {
  const wave = await readWaveIn(context, id, ['open']);
  const closedOn = todayOf(context);
  await commit(context, actor, {
    guard: [unchanged(wave)],
    statements: [changeWave(context.db, id, { state: 'closed', closedOn })],
    entries: [{ action: 'wave.closed', details: { wave: id } }],
  });
}
