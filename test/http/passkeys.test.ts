import { beforeAll, expect, it } from 'vitest';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { insertPasskey } from '../../src/storage/passkeys.ts';
import { softwarePasskey } from '../support/software-passkey.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { jsonPost, origin, personWith } from '../support/world-visitor.ts';

/** What a browser answers with a passkey, held against the steps of WebAuthn (level 3, 7.2). */

type Passkey = Awaited<ReturnType<typeof softwarePasskey>>;

let world: World;
let passkey: Passkey;

beforeAll(async () => {
  world = await startWorld();
  passkey = await softwarePasskey(origin);
  const bounds = { wave: null, position: null, unit: null, until: null };
  await inviteMember(world.context(), 'hr', { name: 'OR', role: 'council', ...bounds });
  const { db } = world.context();
  const { id, publicKey } = passkey;
  // Made in a browser that was signed in for two.
  const rights = (await db.all(
    "SELECT member FROM member_right WHERE role IN ('owner', 'council') GROUP BY role",
  )) as { member: string }[];
  for (const { member } of rights) {
    await insertPasskey(db, {
      ...{ id, member, publicKey, counter: 0, transports: '[]', addedOn: '2026-11-23' },
    });
  }
});

const ask = async (): Promise<string> => {
  const answer = await world.reach('/sign-in/passkey/ask', { method: 'POST', headers: { origin } });
  return ((await answer.json()) as { challenge: string }).challenge;
};

const enter = (answer: object) => {
  const post = jsonPost(answer);
  return world.reach('/sign-in/passkey', { ...post, headers: { ...post.headers, origin } });
};

it('opens all that the browser could when it was made, and a recorded answer opens nothing again', async () => {
  const answer = await passkey.answer(await ask());
  const entered = await enter(answer);
  expect(entered.status).toBe(200);
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const person = personWith(world.reach, cookie);
  for (const room of ['/manage', '/council']) expect((await person.ask(room)).status).toBe(200);
  expect((await person.get('/account')).match(/Verwijder de passkey/g)).toHaveLength(1);
  expect((await enter(answer)).status).toBe(401);
  expect((await enter(await passkey.answer(await ask()))).status).toBe(200);
});

it.each<[string, (challenge: string) => Promise<object>]>([
  ['of another site', (asked) => passkey.answer(asked, { origin: 'https://elsewhere.example' })],
  ['to making one', (asked) => passkey.answer(asked, { type: 'webauthn.create' })],
  ['to a made-up challenge', () => passkey.answer('A'.repeat(75))],
  [
    'after five minutes',
    async (asked) => {
      await pass(world, { hours: 1 });
      return passkey.answer(asked);
    },
  ],
  [
    'of another passkey under this name',
    async (asked) => {
      const other = await (await softwarePasskey(origin)).answer(asked);
      return { ...other, id: passkey.id, rawId: passkey.id };
    },
  ],
])('an answer %s opens nothing', async (_what, answer) => {
  expect((await enter(await answer(await ask()))).status).toBe(401);
});
