import { DomainError } from '../core/ground/errors.ts';
import { isInState, isUnchanged, type WaveState } from '../storage/waves.ts';
import type { Guard } from './commit.ts';

/** Nobody changed the wave since it was read: its settings, list, plan, keys, dates or state. */
export function unchanged({ id, version }: { id: string; version: number }): Guard {
  return { holds: isUnchanged(id, version), refusal: new DomainError('wave.changed') };
}

/** The wave is in one of these states, whatever else was changed about it. */
export function stillIn(id: string, states: readonly WaveState[]): Guard {
  return { holds: isInState(id, states), refusal: new DomainError('wave.changed') };
}

const mostReruns = 20;

/**
 * Does something again, from what stands now, while others keep coming first. For what nobody has
 * to decide anew.
 */
export async function untilFirst<T>(act: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isOvertaken(error) || tried === mostReruns) throw error;
    }
  }
}

/** Whether somebody else came first, and nothing was written. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'wave.changed';
}
