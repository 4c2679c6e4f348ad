import { env } from 'cloudflare:test';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { createApp } from '../../src/app.tsx';
import { companyProvider, provider, type Twist } from '../support/company-provider.ts';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { personWith, type Reach, reachApp } from '../support/world-visitor.ts';

/** Signing in with a company account, at an honest provider and at hostile ones. */

let world: World;
let reach: Reach;
let company: Awaited<ReturnType<typeof companyProvider>>;

beforeAll(async () => {
  world = await startWorld();
  // The library of the protocol reads the time of the machine.
  world.clock.now = new Date();
  reach = reachApp(
    createApp(() => world.clock.now),
    { ...env, ...provider, ACCESS_TEAM: '', ACCESS_AUDIENCE: '' },
  );
  company = await companyProvider(() => world.clock.now);
  vi.stubGlobal('fetch', company.fetch);
  const els = { name: 'Els', email: 'els@company.example', role: 'council', ...whole } as const;
  await inviteMember(world.context(), 'hr', els);
});

beforeEach(() => company.twisted({}));
afterAll(() => vi.unstubAllGlobals());

const whole = { wave: null, position: null, unit: null, until: null };
const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');

/** A browser that goes out to the provider and comes back. */
async function signIn(cookie = '', twist: Twist = {}) {
  const out = await reach('/sign-in/company', { headers: { cookie } });
  const [kept = ''] = cookiesOf(out);
  company.twisted(twist);
  const back = company.backFrom(out.headers.get('location') ?? '');
  const inside = () => reach(back, { headers: { cookie: [cookie, kept].join('; ') } });
  return { out, kept, back, inside };
}

const sessionOf = (response: Response) =>
  cookiesOf(response).find((cookie) => cookie.startsWith('__Host-session=')) ?? '';

describe('a company account', () => {
  it('goes out with state, nonce and PKCE, and lets in whoever was invited by this address', async () => {
    const { out, inside } = await signIn();
    expect(out.status).toBe(303);
    const asked = company.asked();
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'geleding',
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      redirect_uri: 'https://geleding.test/sign-in/company/back',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name)?.length).toBeGreaterThanOrEqual(43);
    }
    expect(out.headers.getSetCookie()[0]).toMatch(
      /^__Host-company=.*Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax/,
    );
    const answer = await inside();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/council');
    expect(company.posted.at(-1)?.get('code_verifier')?.length).toBeGreaterThanOrEqual(43);
    expect((await personWith(reach, sessionOf(answer)).ask('/council')).status).toBe(200);
  });

  it('is asked for anew each time', async () => {
    await signIn();
    const first = company.asked();
    await signIn();
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(company.asked().get(name)).not.toBe(first.get(name));
    }
  });

  it('adds what its address may to a browser that is signed in', async () => {
    const hr = await world.signIn(await world.offerHr());
    const own = (await hr.ask('/account')).status;
    expect(own).toBe(200);
    const { inside } = await signIn(await cookieOfHr());
    const both = personWith(reach, sessionOf(await inside()));
    for (const path of ['/manage', '/council']) expect((await both.ask(path)).status).toBe(200);
  });

  it('is still known when the provider has changed its key, or tells the address only when asked', async () => {
    const twists: Twist[] = [
      { rotated: true },
      {
        without: ['email', 'email_verified'],
        userinfo: { sub: 'els-1', email: 'els@company.example', email_verified: true },
      },
    ];
    for (const twist of twists) expect((await (await signIn('', twist)).inside()).status).toBe(303);
  });

  it('is known by its address in any letters, and by the flag of Entra ID', async () => {
    const twists: Twist[] = [
      { claims: { email: 'Els@Company.example' } },
      { claims: { xms_edov: true }, without: ['email_verified'] },
      { claims: { xms_edov: '1' }, without: ['email_verified'] },
    ];
    for (const twist of twists) expect((await (await signIn('', twist)).inside()).status).toBe(303);
  });

  it('opens nothing for somebody whom nobody invited, and leaves no trace of them', async () => {
    const { inside } = await signIn('', { claims: { email: 'jan@company.example' } });
    await withoutTrace(async () => {
      const answer = await inside();
      expect(answer.status).toBe(403);
      expect(sessionOf(answer)).toBe('');
      expect(await answer.text()).not.toContain('jan@');
    });
  });

  it('is never mistaken for another whose letters look the same', async () => {
    const kim = { name: 'Kim', email: 'kim@company.example', role: 'council', ...whole } as const;
    await inviteMember(world.context(), 'hr', kim);
    for (const [email, status] of [
      ['kim@company.example', 303],
      ['\u212Aim@company.example', 403],
      ['Kim <kim@company.example>', 403],
    ] as const) {
      const { inside } = await signIn('', { claims: { email } });
      expect((await inside()).status).toBe(status);
    }
  });

  it('opens nothing any more once HR took the address or the member away', async () => {
    const bounds = { ...whole, name: 'Piet', email: 'piet@company.example', role: 'hr' } as const;
    await inviteMember(world.context(), 'owner', bounds);
    const twist = { claims: { email: 'piet@company.example' } };
    expect((await (await signIn('', twist)).inside()).status).toBe(303);
    const owner = await world.signIn(await world.offerHr());
    const id = /Piet[\s\S]*?members\/([0-9a-f]+)/.exec(await owner.get('/manage/members'))?.[1];
    await owner.postForm(`/manage/members/${id}/email`, { email: '' });
    expect((await (await signIn('', twist)).inside()).status).toBe(403);
  });
});

const hostile: [string, () => Twist][] = [
  ['names another issuer in its description', () => ({ issuer: 'https://evil.example' })],
  ['names another issuer in the token', () => ({ claims: { iss: 'https://evil.example' } })],
  ['made the token for another client', () => ({ claims: { aud: 'another' } })],
  [
    'made the token for several clients, on behalf of another',
    () => ({ claims: { aud: ['geleding', 'another'], azp: 'another' } }),
  ],
  ['gives a token of another visit', () => ({ claims: { nonce: 'another' } })],
  ['gives a token without nonce', () => ({ without: ['nonce'] })],
  ['answers another visit', () => ({ state: 'another' })],
  ['signs with nothing', () => ({ signs: 'none' })],
  ['signs with a key that it does not publish', () => ({ signs: 'other-key' })],
  ['signs with the secret of the client', () => ({ signs: 'secret' })],
  ['gives a token whose time is over', () => ({ claims: { exp: 1_700_000_000 } })],
  ['gives a token without an end', () => ({ without: ['exp'] })],
  ['gives a token of nobody', () => ({ without: ['sub'] })],
  ['says that the address is not verified', () => ({ claims: { email_verified: false } })],
  ['does not say that the address is verified', () => ({ without: ['email_verified'] })],
  [
    'says that the domain is not the company’s',
    () => ({ claims: { xms_edov: '0' }, without: ['email_verified'] }),
  ],
  ['says “true” of the address in a text', () => ({ claims: { email_verified: 'true' } })],
  ['gives no address', () => ({ without: ['email'] })],
  ['gives several addresses', () => ({ claims: { email: ['els@company.example'] } })],
  ['is mixed up with another in the answer', () => ({ iss: 'https://evil.example' })],
  ['does not say which it is, though it promised to', () => ({ iss: null })],
  ['answers with two codes', () => ({ twice: 'code' })],
  ['answers with two states', () => ({ twice: 'state' })],
  ['signs with a key that the token brings along', () => ({ signs: 'own-key' })],
  ['signs with a key whose address stands in the token', () => ({ signs: 'named-key' })],
  ['signs with its public key as a secret', () => ({ signs: 'published-as-secret' })],
  ['names a key that it does not publish', () => ({ head: { kid: 'two' } })],
  [
    'asks for what nobody here knows',
    () => ({ head: { crit: ['company.example/more'], 'company.example/more': 1 } }),
  ],
  ['made the token in a time to come', () => ({ claims: { nbf: 4_000_000_000 } })],
  [
    'made the token for several clients, and says not on whose behalf',
    () => ({ claims: { aud: ['geleding', 'another'] } }),
  ],
  [
    'tells the address of somebody else when it is asked',
    () => ({
      without: ['email', 'email_verified'],
      userinfo: { sub: 'jan-2', email: 'els@company.example', email_verified: true },
    }),
  ],
  [
    'tells an address that is not verified when it is asked',
    () => ({
      without: ['email', 'email_verified'],
      userinfo: { sub: 'els-1', email: 'els@company.example' },
    }),
  ],
  ['sends the request for its description elsewhere', () => ({ moved: 'description' })],
  ['sends the request for its keys elsewhere', () => ({ moved: 'keys' })],
  ['sends the request for a token elsewhere', () => ({ moved: 'token' })],
  [
    'sends the request for the address elsewhere',
    () => ({ moved: 'userinfo', without: ['email', 'email_verified'] }),
  ],
  ['refuses the person', () => ({ error: 'access_denied' })],
  ['gives no token', () => ({ silent: true })],
];

describe('a hostile or broken provider lets nobody in', () => {
  it.each(hostile)('one that %s', async (_what, twist) => {
    const { inside } = await signIn('', twist());
    await withoutTrace(async () => {
      const answer = await inside();
      expect([401, 502]).toContain(answer.status);
      expect(sessionOf(answer)).toBe('');
      expect(await answer.text()).not.toContain('els@company.example');
    });
    // Nothing is asked of any other machine, whatever it says.
    const elsewhere = company.requested.filter((url) => !url.startsWith(provider.OIDC_ISSUER));
    expect(elsewhere).toEqual([]);
  });

  it('an answer counts in the browser that went out, and only once', async () => {
    const { back, inside } = await signIn();
    const stranger = await reach(back);
    expect(stranger.status).toBe(401);
    const other = await signIn();
    const crossed = await reach(back, { headers: { cookie: other.kept } });
    expect(crossed.status).toBe(401);
    const cleared = (await inside()).headers.getSetCookie();
    expect(cleared.some((cookie) => /^__Host-company=;.*Max-Age=0/.test(cookie))).toBe(true);
  });

  it.each([
    'description',
    'token',
    'keys',
    'userinfo',
  ] as const)('one that never answers a request for its %s is waited for no longer than it takes', async (hangs) => {
    const { inside } = await signIn('', { hangs, without: ['email'], userinfo: {} });
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const soon = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(20));
    expect((await inside()).status).toBe(502);
    soon.mockRestore();
  });

  it('one that cannot be reached is named so, in words', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    const answer = await reach('/sign-in/company', { headers: { 'accept-language': 'en' } });
    vi.stubGlobal('fetch', company.fetch);
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain('cannot reach your organisation');
  });
});

describe('a deployment', () => {
  it('without a company account knows no such door', async () => {
    for (const path of ['/sign-in/company', '/sign-in/company/back', '/sign-in/access']) {
      expect((await world.reach(path)).status).toBe(404);
    }
    expect(await (await world.reach('/sign-in')).text()).not.toContain('/sign-in/company');
    expect(await (await reach('/sign-in')).text()).toContain('href="/sign-in/company"');
  });

  it('with half of the settings is refused', async () => {
    const half = reachApp(
      createApp(() => world.clock.now),
      { ...env, OIDC_ISSUER: provider.OIDC_ISSUER },
    );
    expect((await half('/sign-in/company')).status).toBe(500);
  });
});

async function cookieOfHr(): Promise<string> {
  const response = await world.reach('/sign-in', {
    method: 'POST',
    headers: { origin: world.hr.origin },
    body: new URLSearchParams({ token: await world.offerHr() }),
  });
  return sessionOf(response);
}
