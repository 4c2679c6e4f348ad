import { DomainError } from '../core/ground/errors.ts';
import { type RosterPerson, replacePeople } from '../storage/people.ts';
import { type RosterMapping, saveRosterMapping } from '../storage/roster-mappings.ts';
import { appendLog } from './append-log.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Takes a staff list that was read without a fault into a draft wave, in the place of the one
 * before, and remembers what its columns and values mean.
 * @throws DomainError `wave.unknown`, `wave.state`, `roster.empty`
 */
export async function importRoster(
  context: Context,
  wave: string,
  people: readonly RosterPerson[],
  mapping: RosterMapping,
): Promise<void> {
  await readWaveIn(context, wave, ['draft']);
  if (people.length === 0) throw new DomainError('roster.empty');
  await replacePeople(context.db, wave, people);
  await saveRosterMapping(context.db, mapping);
  await appendLog(context, 'hr', 'roster.imported', { wave, people: people.length });
}
