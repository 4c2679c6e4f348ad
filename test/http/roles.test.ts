import { inspectRoutes } from 'hono/dev';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { createApp } from '../../src/app.tsx';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { type Person, personWith, signIn } from '../support/world-visitor.ts';
import { fixWave, keyHolders, type PlayedWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let other: PlayedWave;
let holder: Person;
let manager: Person;
let head: Person;

beforeAll(async () => {
  world = await startWorld();
  wave = await fixWave(world);
  other = await fixWave(world);
  holder = (await keyHolders(world, wave.id))[0] as Person;
  manager = await world.signIn(await inviteViewer(world.hr, wave.id, null));
  head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
});

const rooms = /^\/(manage|key|results)\b/;
const routes = inspectRoutes(createApp(() => new Date()))
  .filter(({ isMiddleware, path }) => !isMiddleware && rooms.test(path))
  .map(({ method, path }) => ({ method, path }));

/** Statuses that a visitor gets on every route of these rooms, in the wave with this id. */
async function knockEverywhere(who: Person, id: string, pattern: RegExp): Promise<Set<number>> {
  const statuses = new Set<number>();
  for (const { method, path } of routes.filter((route) => pattern.test(route.path))) {
    const address = path.replace(':wave', id).replace(/:\w+/g, 'json');
    const response = await who.ask(address, { method, headers: { accept: 'application/json' } });
    statuses.add(response.status);
  }
  return statuses;
}

describe('every role is kept to its own rooms', () => {
  it('a key holder enters neither HR’s desk nor the reports', async () => {
    expect(
      await withoutTrace(() => knockEverywhere(holder, wave.id, /^\/(manage|results)/)),
    ).toEqual(new Set([403]));
  });

  it('a key holder enters no other wave', async () => {
    expect(await withoutTrace(() => knockEverywhere(holder, other.id, /^\/key/))).toEqual(
      new Set([403]),
    );
  });

  it('readers of a report enter neither HR’s desk nor the key holder’s room', async () => {
    for (const reader of [manager, head]) {
      expect(await withoutTrace(() => knockEverywhere(reader, wave.id, /^\/(manage|key)/))).toEqual(
        new Set([403]),
      );
    }
  });

  it('HR does not enter the key holder’s room', async () => {
    expect(await withoutTrace(() => knockEverywhere(world.hr, wave.id, /^\/key/))).toEqual(
      new Set([403]),
    );
  });
});

describe('signing in', () => {
  it('a link works once', async () => {
    const token = await world.offerHr();
    await signIn(world.reach, token);
    await expect(signIn(world.reach, token)).rejects.toThrow('401');
  });

  it('made-up, broken and foreign tokens open nothing', async () => {
    for (const token of ['', 'x', '#', `${'A'.repeat(42)}B`, 'A'.repeat(43), '../../manage']) {
      await withoutTrace(() => expect(signIn(world.reach, token)).rejects.toThrow('401'));
    }
  });

  it('a link ends after two weeks, a session after half a day', async () => {
    const day = 86_400_000;
    const start = world.clock.now;
    const token = await world.offerHr();
    const early = await signIn(world.reach, await world.offerHr());
    world.clock.now = new Date(start.getTime() + 12.1 * 3_600_000);
    expect((await early.ask('/manage')).status).toBe(401);
    world.clock.now = new Date(start.getTime() + 14.1 * day);
    await expect(signIn(world.reach, token)).rejects.toThrow('401');
    world.clock.now = start;
  });

  it('signing out ends the session on the server', async () => {
    const hr = await signIn(world.reach, await world.offerHr());
    expect((await hr.ask('/manage')).status).toBe(200);
    expect((await hr.ask('/sign-out', { method: 'POST' })).status).toBe(303);
    expect((await hr.ask('/manage')).status).toBe(401);
  });

  it('a made-up cookie is nobody', async () => {
    for (const value of ['x', '', 'A'.repeat(43), "' OR 1=1 --"]) {
      const stranger = personWith(world.reach, `__Host-session=${value}`);
      const response = await withoutTrace(() => stranger.ask('/manage'));
      expect(response.status).toBe(401);
    }
  });

  it('the session cookie is bound to the host and out of reach of scripts', async () => {
    const response = await world.reach('/sign-in', {
      method: 'POST',
      headers: { origin: world.hr.origin },
      body: new URLSearchParams({ token: await world.offerHr() }),
    });
    const cookie = response.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^__Host-session=/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
      expect(cookie).toContain(attribute);
    }
  });
});
