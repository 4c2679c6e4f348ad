import { authToken, invitationSecret } from '../core/ballot/link.ts';
import type { Plan } from '../core/ballot/plan-schema.ts';
import { type Bytes, randomBytes, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { inStatements } from '../storage/database.ts';
import { holdsJust } from '../storage/held.ts';
import { countInvitations, insertInvitations, type NewInvitation } from '../storage/invitations.ts';
import { listPeople, type RosterPerson } from '../storage/people.ts';
import type { Statement } from '../storage/transactions.ts';
import type { Guard } from './commit.ts';
import type { Context } from './context.ts';
import { placeInBlock } from './place-in-block.ts';

const idBytes = 16;

/** People whose invitations one transaction can make within what a request may use. */
export const peopleAtOnce = 10_000;

/** Invitations that wait to be written. */
interface Prepared {
  /** People of the list who have one, these counted. */
  invited: number;
  guard: Guard;
  statements: Statement[];
}

/**
 * The statements that add an invitation for the next people on the staff list of a planned wave, in
 * the order of the list, of which nothing changes meanwhile: a random id, the block, and the hash of
 * what the link's bearer will show. The link's secret is derived again when needed and never stored.
 * A statement's worth of people is made at a time: all at once take several times the memory.
 * @param upTo how many of the list shall have one afterwards
 * @param atMost invitations at once; where that is not enough, the next call goes on
 */
export async function prepareInvitations(
  { db, linkKey }: Context,
  wave: string,
  plan: Plan,
  { upTo, atMost }: { upTo: number; atMost: number },
): Promise<Prepared> {
  const from = await countInvitations(db, wave);
  const next = Math.max(0, Math.min(atMost, upTo - from));
  const people = next === 0 ? [] : await listPeople(db, wave, { from, atMost: next });
  const statements: Statement[] = [];
  for (const part of inStatements(people)) {
    const made = part.map((person) =>
      makeInvitation(linkKey, person, placeInBlock(plan, person.attributes)),
    );
    statements.push(...insertInvitations(db, wave, await Promise.all(made)));
  }
  const refusal = new DomainError('wave.changed');
  return {
    invited: from + people.length,
    guard: { holds: holdsJust(wave, { invitations: from }), refusal },
    statements,
  };
}

/**
 * How many blocks of a planned wave are ready to be fixed: those with a key, as far as invitations
 * are there; the last `peopleAtOnce` are made while it is fixed.
 */
export function readyBlocks(
  { people, blocks }: { people: number; blocks: number },
  { keys, invited }: { keys: number; invited: number },
): number {
  return Math.min(keys, Math.floor((blocks * Math.min(people, invited + peopleAtOnce)) / people));
}

/** An invitation for one person, with a new random id; the person's attributes stay behind. */
export async function makeInvitation(
  linkKey: Bytes,
  { number, name, email, language }: RosterPerson,
  block: string,
): Promise<NewInvitation> {
  const id = toBase64Url(randomBytes(idBytes));
  const auth = await authToken(await invitationSecret(linkKey, id));
  return { id, block, authHash: toBase64Url(await sha256(auth)), number, name, email, language };
}
