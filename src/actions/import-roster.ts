import { DomainError } from '../core/ground/errors.ts';
import { type RosterPerson, replacePeople } from '../storage/people.ts';
import { type RosterMapping, saveRosterMapping } from '../storage/roster-mappings.ts';
import { changeWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Takes a staff list that was read without a fault into a draft wave, in the place of the one
 * before, and remembers what its columns and values mean.
 * @throws DomainError `wave.unknown`, `wave.state`, `roster.empty`, `wave.changed`
 */
export async function importRoster(
  context: Context,
  id: string,
  people: readonly RosterPerson[],
  mapping: RosterMapping,
): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['draft']);
  if (people.length === 0) throw new DomainError('roster.empty');
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [
      changeWave(db, id),
      ...replacePeople(db, id, people),
      saveRosterMapping(db, mapping),
    ],
    entries: [{ action: 'roster.imported', details: { wave: id, people: people.length } }],
  });
}
