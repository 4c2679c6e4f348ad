import { beforeAll, describe, expect, it } from 'vitest';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { type Change, softwarePasskey } from '../support/software-passkey.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { memberWith } from '../support/world-roles.ts';
import { jsonPost, origin, type Person, personWith } from '../support/world-visitor.ts';

/** What a browser answers with a passkey, held against the steps of WebAuthn (level 3, 7.1 and 7.2). */

type Passkey = Awaited<ReturnType<typeof softwarePasskey>>;

let world: World;
let both: Person;
let passkey: Passkey;
/** By which the product told the passkey to name its owner. */
let handle: string;

const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

beforeAll(async () => {
  world = await startWorld();
  const bounds = { wave: null, position: null, unit: null, until: null };
  const token = await inviteMember(world.context(), 'hr', {
    ...{ name: 'OR', role: 'council', ...bounds },
  });
  const body = new URLSearchParams({ token });
  both = personWith(
    world.reach,
    cookieOf(await world.hr.ask('/sign-in', { method: 'POST', body })),
  );
  passkey = await softwarePasskey(origin);
  const asked = await offer(both);
  handle = asked.user.id;
  expect((await add(both, await passkey.made(asked.challenge))).status).toBe(201);
});

interface Offer {
  challenge: string;
  user: { id: string };
  excludeCredentials: { id: string }[];
}
const offer = async (who: Person) =>
  (await (await who.ask('/account/passkeys/ask', { method: 'POST' })).json()) as Offer;
const add = (who: Person, answer: object) => who.ask('/account/passkeys', jsonPost(answer));

const ask = async (): Promise<string> => {
  const answer = await world.reach('/sign-in/passkey/ask', { method: 'POST', headers: { origin } });
  return ((await answer.json()) as { challenge: string }).challenge;
};

const enter = (answer: object) => {
  const post = jsonPost(answer);
  return world.reach('/sign-in/passkey', { ...post, headers: { ...post.headers, origin } });
};

/** What of a browser's words is wrong, in making a passkey as in using one. */
const wrong: [string, Change][] = [
  ['for another site', { said: { origin: 'https://elsewhere.example' } }],
  ['for another host', { host: 'elsewhere.example' }],
  ['to another question', { said: { type: 'payment.get' } }],
  ['on a page that another site holds', { said: { crossOrigin: true } }],
  ['below the page of another site', { said: { topOrigin: 'https://elsewhere.example' } }],
  ['of somebody who proved nothing', { unverified: true }],
];

describe('a new passkey', () => {
  it('is named after its owner, the same each time, and never after another', async () => {
    expect(handle).toMatch(/^[\w-]{43}$/);
    const again = await offer(both);
    expect(again.user.id).toBe(handle);
    expect(again.excludeCredentials.map(({ id }) => id)).toEqual([passkey.id]);
    expect((await offer(await memberWith(world, 'council'))).user.id).not.toBe(handle);
  });

  it.each(wrong)('made %s is refused', async (_how, change) => {
    const other = await softwarePasskey(origin);
    const { challenge } = await offer(both);
    expect((await add(both, await other.made(challenge, change))).status).toBe(401);
    expect((await add(both, await other.made(challenge))).status).toBe(201);
    const body = new URLSearchParams({ passkey: other.id });
    expect((await both.ask('/account/passkeys/remove', { method: 'POST', body })).status).toBe(303);
    // What was recorded makes none again.
    expect((await add(both, await other.made(challenge))).status).toBe(401);
  });

  it('is refused that somebody else was asked to make, or has', async () => {
    const { challenge } = await offer(both);
    const stranger = await memberWith(world, 'council');
    const other = await softwarePasskey(origin);
    expect((await add(stranger, await other.made(challenge))).status).toBe(401);
    expect((await add(stranger, await other.made(await ask()))).status).toBe(401);
    const own = await offer(stranger);
    expect((await add(stranger, await passkey.made(own.challenge))).status).toBe(401);
    const renamed = { ...(await other.made(own.challenge)), id: passkey.id, rawId: passkey.id };
    expect((await add(stranger, renamed)).status).toBe(401);
    expect((await add(stranger, await other.made(own.challenge))).status).toBe(201);
  });
});

describe('an answer', () => {
  it('opens all that the browser could when it was made, and recorded opens nothing again', async () => {
    const answer = await passkey.answer(await ask(), handle);
    const entered = await enter(answer);
    expect(entered.status).toBe(200);
    const person = personWith(world.reach, cookieOf(entered));
    for (const room of ['/manage', '/council']) expect((await person.ask(room)).status).toBe(200);
    expect((await person.get('/account')).match(/Verwijder de passkey/g)).toHaveLength(1);
    expect((await enter(answer)).status).toBe(401);
    expect((await enter(await passkey.answer(await ask(), handle))).status).toBe(200);
  });

  it.each(wrong)('given %s opens nothing', async (_how, change) => {
    expect((await enter(await passkey.answer(await ask(), handle, change))).status).toBe(401);
  });

  it.each<[string, (challenge: string) => Promise<object>]>([
    ['that names nobody', (asked) => passkey.answer(asked, undefined)],
    ['that names somebody else', (asked) => passkey.answer(asked, 'A'.repeat(43))],
    ['to a made-up challenge', () => passkey.answer('A'.repeat(75), handle)],
    [
      'to what was asked to make one',
      async () => passkey.answer((await offer(both)).challenge, handle),
    ],
    [
      'after five minutes',
      async (asked) => {
        await pass(world, { hours: 1 });
        return passkey.answer(asked, handle);
      },
    ],
    [
      'of another passkey under this name',
      async (asked) => {
        const other = await (await softwarePasskey(origin)).answer(asked, handle);
        return { ...other, id: passkey.id, rawId: passkey.id };
      },
    ],
  ])('%s opens nothing', async (_what, answer) => {
    expect((await enter(await answer(await ask()))).status).toBe(401);
  });

  it('of a passkey made before says whose it is once, and keeps to it', async () => {
    const { db } = world.context();
    await db.run(`UPDATE passkey SET user_handle = NULL WHERE id = '${passkey.id}'`);
    const before = 'B'.repeat(43);
    expect((await enter(await passkey.answer(await ask(), undefined))).status).toBe(401);
    expect((await enter(await passkey.answer(await ask(), before))).status).toBe(200);
    expect((await enter(await passkey.answer(await ask(), handle))).status).toBe(401);
    expect((await enter(await passkey.answer(await ask(), before))).status).toBe(200);
  });
});
