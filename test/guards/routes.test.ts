import { inspectRoutes } from 'hono/dev';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from '../../src/app.tsx';

/** What anybody may ask for without signing in. Whatever is not here needs a session. */
const open = [
  'GET /',
  'GET /health',
  'GET /logo',
  'GET /sign-in',
  'GET /sign-in/',
  'GET /sign-in/code',
  'POST /sign-in/code/ask',
  'POST /sign-in/code',
  'GET /sign-in/company',
  'GET /sign-in/company/back',
  'GET /sign-in/access',
  'GET /:around{sign-in[^A-Za-z0-9/-].*}',
  'POST /sign-in',
  'POST /sign-in/passkey/ask',
  'POST /sign-in/passkey',
  'POST /sign-out',
  'GET /s',
  'GET /s/*',
  'GET /c',
  'GET /c/',
  'GET /:card{[cC][^A-Za-z0-9/]*}',
  'POST /c',
  'GET /kiosk',
  'POST /s/open',
  'POST /s/ticket',
  'POST /ballot',
  'GET /sign-off/:token',
  'POST /sign-off/:token',
  'GET /lost',
  'POST /lost',
  'GET /api/v1/openapi.json',
  'GET /log/head',
  'GET /log/key',
  'GET /log/proof/:from/:to',
  'GET /definitions/:file{[0-9a-f]+\\.json}',
  'GET /definitions/:hash{[0-9a-f]+}/:file{[a-z-]+\\.json}',
  'GET /definitions/of/:manifest{[\\w-]{43}}/:file{[a-z-]+\\.json}',
  'GET /w/:wave/manifest',
  'GET /w/:wave/plan',
  'GET /w/:wave/blocks',
  'GET /w/:wave/privacy',
  'GET /w/:wave/receipts',
  'GET /w/:wave/agreements',
  'GET /w/:wave/report',
  'GET /w/:wave/report/pdf',
];

const origin = 'https://geleding.test';
const app = createApp(() => new Date('2026-11-23T09:00:00Z'));
const routes = inspectRoutes(app).filter(({ isMiddleware }) => !isMiddleware);
const names = [...new Set(routes.map(({ method, path }) => `${method} ${path}`))];
const guarded = names.filter((name) => !open.includes(name));

/** Somebody without a session may not even cause a query. */
const untouchable = new Proxy({}, { get: () => () => expect.fail('the database was asked') });
const key = 'bGluayBrZXkgb2YgdGhlIHRlc3RzLCBubyBzZWNyZXQ';
const bindings = { DB: untouchable, LINK_KEY: key, WRAP_KEY: key };
/** Every way to sign in that a deployment may have. */
const signIns = {
  OIDC_ISSUER: 'https://sign-in.test',
  OIDC_CLIENT_ID: 'client',
  OIDC_CLIENT_SECRET: 'secret',
  ACCESS_TEAM: 'https://team.cloudflareaccess.com',
  ACCESS_AUDIENCE: 'audience',
  MAIL_SENDER: 'outbox',
  MAIL_FROM: 'meting@voorbeeld.example',
  OUTBOX: { fetch: () => expect.fail('a letter was sent') },
};

function ask(name: string, headers: Record<string, string>): Promise<Response> {
  const [method = '', pattern = ''] = name.split(' ');
  const path = pattern.replace(/:\w+(\{[^}]*\})?/g, 'abcdef012345').replace('*', 'x');
  const response = app.request(origin + path, { method, headers }, bindings);
  return Promise.resolve(response);
}

test('the list of open routes names routes that exist', () => {
  expect(open.filter((name) => !names.includes(name))).toEqual([]);
  expect(guarded.length).toBeGreaterThan(30);
});

afterEach(() => vi.restoreAllMocks());

test.each(
  guarded,
)('%s answers 401 without a session, before it asks the database', async (name) => {
  const response = await ask(name, { origin, accept: 'application/json' });
  expect(response.status).toBe(401);
  if (!name.includes(' /api/'))
    return expect(await response.json()).toEqual({ error: 'sign-in.needed' });
  expect(response.headers.get('www-authenticate')).toBe('Bearer realm="results"');
  expect(await response.json()).toMatchObject({ status: 401, code: 'token.needed' });
});

test.each(names)('%s sends strict headers and may not be kept', async (name) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { headers } = await ask(name, { origin: 'https://elsewhere.test' });
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

const secret = 'A'.repeat(43);
const json = (body: object): RequestInit => ({
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});
const form = (fields: Record<string, string>): RequestInit => ({
  body: new URLSearchParams(fields),
});
const credential = { id: secret, rawId: secret, type: 'public-key', clientExtensionResults: {} };
const signed = { clientDataJSON: secret, authenticatorData: secret, signature: secret };
const bearer: RequestInit = { headers: { authorization: `Bearer ${secret}` } };
const ballot = { nonce: secret, signature: 'A'.repeat(342), ciphertext: secret };

/** What somebody who is not signed in may try: a secret, a code or a token. */
const tried: Record<string, RequestInit> = {
  'POST /sign-in': form({ token: secret }),
  'POST /sign-in/code/ask': form({ address: 'hr@voorbeeld.example' }),
  'POST /sign-in/code': form({ code: '123456' }),
  'GET /sign-in/company': {},
  'GET /sign-in/company/back': {},
  'GET /sign-in/access': { headers: { 'cf-access-jwt-assertion': 'a.b.c' } },
  'POST /sign-in/passkey/ask': {},
  'POST /sign-in/passkey': json({ ...credential, response: signed }),
  'POST /s/open': json({ auth: secret, manifest: secret }),
  'POST /c': json({ card: secret }),
  'POST /s/ticket': json({ wave: 'w', auth: secret, blinded: 'A'.repeat(342) }),
  'POST /ballot': json({ wave: 'w', block: 'b01', ...ballot }),
  'GET /sign-off/:token': {},
  'POST /sign-off/:token': {},
  'POST /lost': form({ address: 'iemand@voorbeeld.example' }),
  ...Object.fromEntries(
    guarded.filter((name) => name.includes(' /api/')).map((name) => [name, bearer]),
  ),
};

test('nothing else that is open takes more than a name', () => {
  const rest = open.filter((name) => !(name in tried));
  expect(rest.filter((name) => name.startsWith('POST'))).toEqual(['POST /sign-out']);
  expect(
    rest.filter((name) => /token|secret|code|card/.test(name.replace(/^GET \/sign-in\/code$/, ''))),
  ).toEqual(['GET /:card{[cC][^A-Za-z0-9/]*}']);
});

test.each(
  Object.keys(tried),
)('%s tells who tries too often to wait, before it asks the database', async (name) => {
  const counter = { limit: async () => ({ success: false }) };
  const [method = '', pattern = ''] = name.split(' ');
  const init = tried[name] as RequestInit;
  const headers = { origin, 'cf-connecting-ip': '203.0.113.7', ...(init.headers as object) };
  const answer = await app.request(
    origin + pattern.replace(/:\w+(\{[^}]*\})?/g, 'abcdef012345'),
    { ...init, method, headers },
    { ...bindings, ...signIns, LIMIT_FEW: counter, LIMIT_MANY: counter },
  );
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
});
