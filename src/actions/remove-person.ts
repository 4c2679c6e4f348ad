import { DomainError } from '../core/ground/errors.ts';
import { countPeople, deletePerson, findPerson, type ListedPerson } from '../storage/people.ts';
import { changeWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';
import { unplanning } from './return-to-draft.ts';

/** Before opening; from then on there is no staff list any more. */
const before = ['draft', 'planned'] as const;

/**
 * Somebody on the staff list of a wave that is not open yet, or null.
 * @param written a personnel number, or a mail address that one person on the list has
 * @throws DomainError `wave.unknown`, `wave.state`
 */
export async function findOnList(
  context: Context,
  id: string,
  written: string,
): Promise<ListedPerson | null> {
  await readWaveIn(context, id, before);
  return findPerson(context.db, id, written);
}

/**
 * Takes a person out of the staff list before opening. Groups that were planned counted that person,
 * so a planned wave goes back to draft in the same step and is planned anew. The log says how many
 * people are left, never who went.
 * @param number as the list has it
 * @throws DomainError `wave.unknown`, `wave.state`, `person.unknown`, `wave.changed`
 */
export async function removePerson(context: Context, id: string, number: string): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, id, before);
  const found = await findPerson(db, id, number);
  if (!found) throw new DomainError('person.unknown');
  const people = (await countPeople(db, id)) - 1;
  const planned = wave.state === 'planned';
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [
      ...(planned ? unplanning(db, wave) : [changeWave(db, id)]),
      deletePerson(db, id, found.number),
    ],
    entries: [
      { action: 'roster.person-removed', details: { wave: id, people } },
      ...(planned ? [{ action: 'wave.unplanned', details: { wave: id } }] : []),
    ],
  });
}
