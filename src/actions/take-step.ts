import { DomainError } from '../core/ground/errors.ts';
import { type Step, takeStep as takeStepInStorage } from '../storage/steps.ts';
import { findWave } from '../storage/waves.ts';
import { type LogEntry, mostTries, nextLines } from './append-log.ts';
import type { Actor, Context } from './context.ts';

/** A step whose log lines may say how much it deletes, so they are made anew at each try. */
export type StepToTake = Omit<Step, 'lines'> & { entries: readonly LogEntry[] };

/**
 * Takes a step in a wave's life as one transaction with its log lines: a crash leaves all of it or
 * nothing. Tried again when something else was written at the same moment.
 * @param make what to do, from what stands now; null when somebody else did it already
 * @throws DomainError `wave.unknown`, `wave.state` when the wave is in another state by now
 */
export async function takeStep(
  context: Context,
  actor: Actor,
  make: () => Promise<StepToTake | null>,
): Promise<void> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const made = await make();
    if (!made) return;
    const { entries, ...step } = made;
    const lines = await nextLines(context, actor, entries);
    if (await takeStepInStorage(context.db, { ...step, lines })) return;
    const row = await findWave(context.db, step.wave);
    if (!row) throw new DomainError('wave.unknown');
    if (!step.from.includes(row.state)) throw new DomainError('wave.state', { state: row.state });
  }
  throw new Error('the wave is too busy for this step');
}
