import { env } from 'cloudflare:test';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { inviteOwner } from '../../src/actions/members/invite-member.ts';
import { createApp } from '../../src/app.tsx';
import worker from '../../src/index.ts';
import { insertInvite } from '../../src/storage/invites.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { origin, reachApp } from '../support/world-visitor.ts';

type Bindings = Parameters<typeof reachApp>[1];

let world: World;
const bindings = env as unknown as Bindings;

beforeAll(async () => {
  world = await startWorld();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const ask = async (path: string, given: Bindings) =>
  worker.fetch(new Request(origin + path), given);

describe('the Worker', () => {
  it('serves the app', async () => {
    const response = await ask('/', bindings);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('De Schakel');
  });

  it('does what is due when cron calls', async () => {
    const context = world.context();
    await inviteOwner(context);
    const [member] = (await dump()).member ?? [];
    const row = { member: String(member?.id), uses: 1 };
    for (const [tokenHash, expiresAt] of [
      ['past', '2000-01-01T00:00:00.000Z'],
      ['ahead', '2999-01-01T00:00:00.000Z'],
    ] as const) {
      await context.db.batch([insertInvite(context.db, { ...row, tokenHash, expiresAt })]);
    }
    const cron = worker.scheduled as unknown as (...given: unknown[]) => Promise<void>;
    await cron({}, env, {});
    const left = (await dump()).invite?.map((row) => row.token_hash);
    expect(left).toContain('ahead');
    expect(left).not.toContain('past');
  });

  it.each([
    'DB',
    'LINK_KEY',
    'WRAP_KEY',
  ] as const)('without %s it answers nothing at all', async (name) => {
    const { [name]: _missing, ...rest } = bindings;
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const path of ['/', '/s', '/manage', '/w/abc/manifest']) {
      expect((await ask(path, rest)).status).toBe(500);
    }
    for (const line of written.mock.calls) expect(line.join(' ')).toContain(`${name} `);
  });

  it('refuses a secret of another length, and does not write it down', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await ask('/', { ...bindings, LINK_KEY: 'AAAA' })).status).toBe(500);
    expect(written.mock.calls.flat().join(' ')).toMatch(/LINK_KEY must be 32 bytes/);
    expect(written.mock.calls.flat().join(' ')).not.toContain('AAAA');
  });
});

describe('the time that the demo plays at', () => {
  /** The status of HR's desk for a session of today, asked for with this header. */
  async function desk(key: string | undefined, header: string): Promise<number> {
    const given = key === undefined ? bindings : { ...bindings, PLAY_KEY: key };
    const reach = reachApp(
      createApp(() => world.clock.now),
      given,
    );
    const signedIn = await reach('/sign-in', {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ token: await world.offerHr() }),
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return (await reach('/manage', { headers: { cookie, 'x-played-at': header } })).status;
  }

  it('is taken from the demo, so that today’s session is over in 2099', async () => {
    expect(await desk('key', 'key 2099-01-01T00:00:00Z')).toBe(401);
  });

  it('is taken from nobody else, and by no deployment without the demo’s key', async () => {
    expect(await desk('key', 'other 2099-01-01T00:00:00Z')).toBe(200);
    expect(await desk(undefined, 'undefined 2099-01-01T00:00:00Z')).toBe(200);
    expect(await desk('', ' 2099-01-01T00:00:00Z')).toBe(200);
  });
});
