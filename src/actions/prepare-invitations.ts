import { randomBytes, sha256, toBase64Url } from '../core/ballot/bytes.ts';
import { authToken, invitationSecret } from '../core/ballot/link.ts';
import type { Plan } from '../core/disclosure/plan-schema.ts';
import { replaceInvitations } from '../storage/invitations.ts';
import { listPeople } from '../storage/people.ts';
import type { Context } from './context.ts';
import { placeInBlock } from './place-in-block.ts';

const idBytes = 16;

/**
 * Makes an invitation for everybody on the staff list: a random id, the block, and the hash of what
 * the link's bearer will show. The link's secret is derived again when needed and never stored.
 * @returns how many there are
 */
export async function prepareInvitations(
  { db, linkKey }: Context,
  wave: string,
  plan: Plan,
): Promise<number> {
  const people = await listPeople(db, wave);
  const rows = await Promise.all(
    people.map(async ({ attributes, ...person }) => {
      const id = toBase64Url(randomBytes(idBytes));
      const auth = await authToken(await invitationSecret(linkKey, id));
      return {
        ...person,
        id,
        block: placeInBlock(plan, attributes),
        authHash: toBase64Url(await sha256(auth)),
      };
    }),
  );
  await replaceInvitations(db, wave, rows);
  return rows.length;
}
