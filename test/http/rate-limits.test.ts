import { env } from 'cloudflare:test';
import type { RateLimit } from '@cloudflare/workers-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.tsx';
import { authToken, parseFragment } from '../../src/core/ballot/link.ts';
import { randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { mostTries } from '../../src/routes/rate-limit.ts';
import wrangler from '../../wrangler.toml?raw';
import { startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { keepOutbox } from '../support/world-mail.ts';
import { expected, routes } from '../support/world-roles.ts';
import { prepareAs } from '../support/world-staff.ts';
import { formOf, jsonPost, origin, type Reach, reachApp } from '../support/world-visitor.ts';
import { openWave, type PlayedWave } from '../support/world-wave.ts';

/** Whatever takes a secret answers so many tries a minute, alike for every secret, and notes no address. */

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
});

/** The platform's counters, with what was counted. */
function counters() {
  const keys: string[] = [];
  const counts = new Map<string, number>();
  const counting = (most: number): RateLimit => ({
    limit: async ({ key }) => {
      keys.push(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return { success: (counts.get(key) ?? 0) <= most };
    },
  });
  const { few, many } = mostTries;
  const bindings = { ...env, LIMIT_FEW: counting(few), LIMIT_MANY: counting(many) };
  return {
    keys,
    reach: reachApp(
      createApp(() => world.clock.now),
      bindings,
    ),
  };
}

/** A platform without counters. */
function uncounted(): Reach {
  const {
    LIMIT_FEW: _few,
    LIMIT_MANY: _many,
    ...bindings
  } = env as unknown as Record<string, never>;
  return reachApp(
    createApp(() => world.clock.now),
    bindings,
  );
}

const from = (address: string, init: RequestInit): RequestInit => ({
  ...init,
  headers: { ...(init.headers as Record<string, string>), 'cf-connecting-ip': address },
});
const unknown = () => toBase64Url(randomBytes(32));
const opening = (auth: string) => jsonPost({ auth, manifest: wave.manifestHash });
const signIn = (token: string): RequestInit => ({
  method: 'POST',
  headers: { origin },
  body: new URLSearchParams({ token }),
});

async function authOf(number: string): Promise<string> {
  const link = parseFragment(wave.links.get(number) ?? '');
  return link ? toBase64Url(await authToken(link.secret)) : '';
}

async function tryOften(reach: Reach, path: string, init: () => RequestInit, times: number) {
  const replies: Response[] = [];
  for (let at = 0; at < times; at += 1) replies.push(await reach(path, init()));
  return replies;
}

describe('where the platform counts', () => {
  it('wrangler.toml has the numbers that the code has', () => {
    const written = [...wrangler.matchAll(/simple = \{ limit = (\d+), period = 60 \}/g)];
    expect(written.map(([, limit]) => Number(limit))).toEqual([mostTries.few, mostTries.many]);
  });

  it('the same link 61 times in a minute is told to wait, the same way whether it exists or not', async () => {
    const bodies = new Set<string>();
    for (const auth of [await authOf('S101'), unknown()]) {
      const replies = await tryOften(counters().reach, '/s/open', () => opening(auth), 61);
      expect(new Set(replies.slice(0, 60).map(({ status }) => status)).size).toBe(1);
      const last = replies[60] as Response;
      expect(last.status).toBe(429);
      expect(last.headers.get('retry-after')).toBe('60');
      bodies.add(`${JSON.stringify([...last.headers])} ${await last.text()}`);
    }
    expect(bodies.size).toBe(1);
  });

  it('tickets, ballots and sign-in links are counted too', async () => {
    const { auth, ballot } = await prepareAs(world, wave, 'S102');
    const ticket = { wave: wave.id, block: ballot.block, auth, blinded: ballot.blinded };
    const { nonce, ciphertext } = ballot;
    const signature = toBase64Url(randomBytes(256));
    const sealed = { wave: wave.id, block: ballot.block, nonce, signature, ciphertext };
    const tries: [string, () => RequestInit][] = [
      ['/s/ticket', () => jsonPost(ticket)],
      ['/ballot', () => jsonPost(sealed)],
      ['/sign-in', () => signIn('A'.repeat(43))],
    ];
    for (const [path, init] of tries) {
      const replies = await tryOften(counters().reach, path, init, 61);
      const refused = replies.filter(({ status }) => status === 429);
      expect({ path, refused: refused.length }).toEqual({ path, refused: 1 });
    }
  });

  it('whatever somebody who is not signed in may send counts as a try', async () => {
    const { auth, ballot } = await prepareAs(world, wave, 'S104');
    const { nonce, ciphertext, block } = ballot;
    const signature = toBase64Url(randomBytes(256));
    const fields = { address: 'nobody@brug.example', code: '123456', token: unknown() };
    const passkey = { id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {} };
    const response = { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' };
    const forms: (() => RequestInit)[] = [
      () => ({ method: 'POST', headers: { origin }, body: formOf(fields) }),
      () => opening(unknown()),
      () => jsonPost({ wave: wave.id, block, auth, blinded: ballot.blinded }),
      () => jsonPost({ wave: wave.id, block, nonce, signature, ciphertext }),
      () => jsonPost({ card: unknown() }),
      () => jsonPost({ ...passkey, response }),
    ];
    const open = routes.filter(
      ({ method, path }) => method !== 'GET' && expected(method, path).nobody === 'yes',
    );
    expect(open.length).toBeGreaterThan(8);
    // Without mail there are no codes to ask for.
    keepOutbox();
    const uncountedOnes: string[] = [];
    for (const { path } of open) {
      const { keys, reach } = counters();
      const address = path.replace(/:\w+/g, unknown());
      for (const form of forms) await reach(address, from('203.0.113.9', form()));
      if (keys.length === 0) uncountedOnes.push(path);
    }
    // Whoever signs out gives nothing to try.
    expect(uncountedOnes).toEqual(['/sign-out']);
  });

  it('many tokens from one address are stopped, and passkeys', async () => {
    const { reach } = counters();
    const one = () => from('203.0.113.7', signIn(unknown()));
    const replies = await tryOften(reach, '/sign-in', one, 61);
    expect(replies.map(({ status }) => status).slice(59)).toEqual([401, 429]);
    const ask = from('203.0.113.7', { method: 'POST', headers: { origin } });
    expect((await reach('/sign-in/passkey/ask', ask)).status).toBe(429);
    const elsewhere = from('203.0.113.8', signIn(unknown()));
    expect((await reach('/sign-in', elsewhere)).status).toBe(401);
  });

  it('an office of 5,000 behind one address is never kept from sending', async () => {
    const { auth, ballot } = await prepareAs(world, wave, 'S103');
    const asked = { wave: wave.id, block: ballot.block, auth, blinded: ballot.blinded };
    const { nonce, ciphertext } = ballot;
    const signature = toBase64Url(randomBytes(256));
    const sealed = { wave: wave.id, block: ballot.block, nonce, signature, ciphertext };
    for (const [path, body] of [
      ['/s/ticket', asked],
      ['/ballot', sealed],
    ] as const) {
      const { keys, reach } = counters();
      for (const address of ['203.0.113.7', '203.0.113.8']) {
        await reach(path, from(address, jsonPost(body)));
      }
      // One counter, of the secret: the address takes no part.
      expect({ path, keys: keys.length, different: new Set(keys).size }).toEqual({
        path,
        keys: 2,
        different: 1,
      });
    }
    const { reach } = counters();
    const replies = await tryOften(
      reach,
      '/s/open',
      () => from('203.0.113.7', opening(unknown())),
      300,
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([404]));
  });

  it('names a counter by a hash that is another one every minute, for a network of either kind', async () => {
    const start = world.clock.now;
    const { keys, reach } = counters();
    const addresses = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1', '203.0.113.7'];
    const auth = unknown();
    for (const address of addresses) await reach('/s/open', from(address, opening(auth)));
    world.clock.now = new Date(start.getTime() + 60_000);
    for (const address of addresses) await reach('/s/open', from(address, opening(auth)));
    world.clock.now = start;
    expect(keys.every((key) => /^[0-9a-f]{16}$/.test(key))).toBe(true);
    // The link and three networks, in two minutes.
    expect(new Set(keys).size).toBe(8);
  });
});

describe('where it does not', () => {
  it('tries to sign in are counted in the database until the clock runs, without an address', async () => {
    const reach = uncounted();
    const one = () => from('203.0.113.7', signIn(unknown()));
    const replies = await tryOften(reach, '/sign-in', one, 61);
    expect(replies.map(({ status }) => status).slice(59)).toEqual([401, 429]);
    const { sign_in_try: rows = [] } = await dump();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
    const start = world.clock.now;
    world.clock.now = new Date(start.getTime() + 60_000);
    await world.schedule();
    world.clock.now = start;
    expect((await dump()).sign_in_try).toEqual([]);
  });

  it('what staff send is counted, and leaves no row', async () => {
    const reach = uncounted();
    const auth = unknown();
    const replies = await withoutTrace(() =>
      tryOften(reach, '/s/open', () => from('203.0.113.7', opening(auth)), 61),
    );
    expect(replies.map(({ status }) => status).slice(59)).toEqual([404, 429]);
  });
});
