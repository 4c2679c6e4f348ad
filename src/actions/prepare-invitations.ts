import { authToken, invitationSecret } from '../core/ballot/link.ts';
import type { Plan } from '../core/ballot/plan-schema.ts';
import { type Bytes, randomBytes, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { inStatements } from '../storage/database.ts';
import { insertInvitations, type NewInvitation } from '../storage/invitations.ts';
import { listPeople, type RosterPerson } from '../storage/people.ts';
import type { Statement } from '../storage/transactions.ts';
import type { Context } from './context.ts';
import { placeInBlock } from './place-in-block.ts';

const idBytes = 16;

/**
 * The statements that add an invitation for everybody on the staff list: a random id, the block, and
 * the hash of what the link's bearer will show. The link's secret is derived again when needed and
 * never stored. A statement's worth of people is made at a time: all at once take several times the
 * memory.
 */
export async function prepareInvitations(
  { db, linkKey }: Context,
  wave: string,
  plan: Plan,
): Promise<{ invited: number; statements: Statement[] }> {
  const people = await listPeople(db, wave);
  const statements: Statement[] = [];
  for (const part of inStatements(people)) {
    const made = part.map((person) =>
      makeInvitation(linkKey, person, placeInBlock(plan, person.attributes)),
    );
    statements.push(...insertInvitations(db, wave, await Promise.all(made)));
  }
  return { invited: people.length, statements };
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
