import { env } from 'cloudflare:test';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { createApp } from '../../src/app.tsx';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { personWith, type Reach, reachApp } from '../support/world-visitor.ts';

/** Signing in behind Cloudflare Access: only its signature counts, never that a header is there. */

const team = 'https://company.cloudflareaccess.com';
const audience = '4714c1358e65fe4b408ad6d432a5f878f08194bdb4752441fd56faefa9b2b6f2';
let world: World;
let reach: Reach;
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let other: Awaited<ReturnType<typeof generateKeyPair>>;
const fetched: string[] = [];

beforeAll(async () => {
  world = await startWorld();
  [keys, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const published = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  vi.stubGlobal('fetch', async (input: URL | string) => {
    fetched.push(String(input));
    return Response.json({ keys: [published], public_certs: [] });
  });
  reach = reachApp(
    createApp(() => world.clock.now),
    { ...env, ACCESS_TEAM: team, ACCESS_AUDIENCE: audience },
  );
  const bounds = { wave: null, position: null, unit: null, until: null };
  const els = { name: 'Els', email: 'els@company.example', role: 'hr', ...bounds } as const;
  await inviteMember(world.context(), 'owner', els);
});

afterAll(() => vi.unstubAllGlobals());

function claims(more: JWTPayload = {}): JWTPayload {
  const at = Math.floor(world.clock.now.getTime() / 1000);
  return {
    iss: team,
    aud: [audience],
    email: 'els@company.example',
    type: 'app',
    sub: '7335d417-61da-459d-899c-0a01c76a2f94',
    iat: at,
    nbf: at,
    exp: at + 60,
    ...more,
  };
}

const signed = (payload: JWTPayload, key = keys.privateKey) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key);
const enter = (token?: string) =>
  reach('/sign-in/access', { headers: token ? { 'cf-access-jwt-assertion': token } : {} });

describe('Cloudflare Access', () => {
  it('lets in whoever was invited by the address that it signed for', async () => {
    const answer = await enter(await signed(claims()));
    expect(answer.status).toBe(303);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await personWith(reach, cookie).ask('/manage')).status).toBe(200);
    expect(fetched.at(-1)).toBe(`${team}/cdn-cgi/access/certs`);
  });

  it.each<[string, () => Promise<string> | string | undefined, number]>([
    ['nothing', () => undefined, 401],
    ['something else', () => 'x.y.z', 401],
    ['another key', () => signed(claims(), other.privateKey), 401],
    [
      'a key that the token brings along',
      async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'RS256', kid: 'one', jwk: await exportJWK(other.publicKey) })
          .sign(other.privateKey),
      401,
    ],
    [
      'the published key as a secret',
      async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)))),
      401,
    ],
    [
      'a key that the team does not publish',
      () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'RS256', kid: 'two' })
          .sign(other.privateKey),
      401,
    ],
    ['no end', () => signed(claims({ exp: undefined })), 401],
    ['several addresses', () => signed(claims({ email: ['els@company.example'] })), 401],
    ['no signature', () => new UnsecuredJWT(claims()).encode(), 401],
    ['another application’s tag', () => signed(claims({ aud: ['another'] })), 401],
    ['no tag', () => signed(claims({ aud: [] })), 401],
    ['another team', () => signed(claims({ iss: 'https://evil.cloudflareaccess.com' })), 401],
    ['a time that is over', () => signed(claims({ exp: 1_700_000_000 })), 401],
    ['a time to come', () => signed(claims({ nbf: 2_000_000_000 })), 401],
    ['a token of the whole organisation', () => signed(claims({ type: 'org' })), 401],
    ['a machine’s token, without an address', () => signed(claims({ email: undefined })), 401],
    ['an empty address', () => signed(claims({ email: '' })), 401],
    ['somebody whom nobody invited', () => signed(claims({ email: 'jan@company.example' })), 403],
  ])('with %s it lets nobody in', async (_what, token, status) => {
    const sent = await token();
    await withoutTrace(async () => {
      const answer = await enter(sent);
      expect(answer.status).toBe(status);
      expect(answer.headers.getSetCookie()).toEqual([]);
    });
  });

  it.each([
    ['sends the request for its keys elsewhere', 302],
    ['is out of order', 503],
  ])('that %s lets nobody in', async (_what, status) => {
    vi.stubGlobal('fetch', async (_input: URL, { redirect }: RequestInit) => {
      expect(redirect).toBe('manual');
      return new Response('', { status, headers: { location: 'http://10.0.0.1/inside' } });
    });
    expect((await enter(await signed(claims()))).status).toBe(502);
  });

  it('is never looked at on the pages of staff, whatever its header says', async () => {
    const before = fetched.length;
    for (const path of ['/s', '/c', '/']) {
      const headers = { 'cf-access-jwt-assertion': await signed(claims()) };
      const answer = await reach(path, { headers });
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(answer.status).toBe(200);
    }
    expect(fetched.length).toBe(before);
  });
});
