import type { Plan } from '../core/ballot/plan-schema.ts';
import { DomainError } from '../core/ground/errors.ts';
import { numberKey } from '../core/roster/number-key.ts';
import { insertInvitations, listNumbers } from '../storage/invitations.ts';
import type { RosterPerson } from '../storage/people.ts';
import { type RosterMapping, saveRosterMapping } from '../storage/roster-mappings.ts';
import { amendWave } from './amend-wave.ts';
import type { Context } from './context.ts';
import { placeInBlock } from './place-in-block.ts';
import { makeInvitation } from './prepare-invitations.ts';
import { readPlan } from './read-plan.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Lets people join the blocks of an open wave: each gets an invitation like everybody's, and a
 * public amendment says how many joined which block. Of their attributes nothing is kept.
 * @param people from a staff list of newcomers only
 * @param mapping what its columns and values mean, remembered for the next list
 * @throws DomainError `wave.unknown`, `wave.state`, `roster.empty`, `amendment.known` for somebody
 *   who is invited already, `amendment.no-block` for somebody the plan has no place for
 */
export async function addPeople(
  context: Context,
  id: string,
  people: readonly RosterPerson[],
  mapping: RosterMapping,
): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['open']);
  const plan = await readPlan(context, id);
  if (people.length === 0 || !plan) throw new DomainError('roster.empty');
  const numbers = new Set((await listNumbers(db, id)).map(numberKey));
  const again = people.find(({ number }) => numbers.has(numberKey(number)));
  if (again) throw new DomainError('amendment.known', { number: again.number });
  const invitations = await Promise.all(
    people.map((person) => makeInvitation(context.linkKey, person, placeFor(plan, person))),
  );
  const added: Record<string, number> = {};
  for (const { block } of invitations) added[block] = (added[block] ?? 0) + 1;
  const details = { people: people.length };
  await amendWave(context, wave, { kind: 'people', added }, details, [
    ...insertInvitations(db, id, invitations),
    saveRosterMapping(db, mapping),
  ]);
}

/** The block of a newcomer, if the plan knows its attributes and its side is the newcomer's. */
function placeFor(plan: Plan, { number, attributes }: RosterPerson): string {
  const refused = new DomainError('amendment.no-block', { number });
  const id = findBlock(plan, attributes);
  const side = plan.blocks.find((block) => block.id === id)?.side;
  const own = plan.leaders.includes(attributes.layer ?? '') ? 'leaders' : 'staff';
  if (!id || !side || (side !== 'mixed' && side !== own)) throw refused;
  return id;
}

function findBlock(plan: Plan, attributes: Record<string, string>): string | null {
  try {
    return placeInBlock(plan, attributes);
  } catch {
    return null;
  }
}
