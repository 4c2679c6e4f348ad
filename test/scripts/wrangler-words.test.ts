import { afterEach, describe, expect, test, vi } from 'vitest';
import { databaseIn, deployOrganisation } from '../../scripts/deploy/deploy-organisation.ts';
import { readSettings } from '../../scripts/deploy/settings.ts';
import { complaintOf, type Wrangler } from '../../scripts/deploy/wrangler.ts';

// What wrangler 4.155.0 prints of a Cloudflare that refuses, is broken, waits or hangs up.

afterEach(() => vi.unstubAllEnvs());

const red = (text: string) =>
  `\u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[41;31m]\u001b[0m ${text}\n`;
const bug =
  '  \n  If you think this is a bug, please open an issue at: https://github.com/cloudflare/workers-sdk/issues/new/choose\n\n\n🪵  Logs were written to "/tmp/wrangler.log"\n';
const failed = 'A request to the Cloudflare API (/accounts/a1/d1/database/x/query) failed.';
const inJson = (...notes: string[]) =>
  `\n${JSON.stringify({ error: { text: failed, notes: notes.map((text) => ({ text })), kind: 'error', name: 'APIError', code: 7500, accountTag: 'a1' } }, null, 2)}\n`;

describe('what wrangler says went wrong', () => {
  test.each<[string, string, string, string]>([
    [
      'with the reason, which stands below it',
      '\n',
      `${red(failed)}\n  Invalid access token [code: 9109]\n${bug}`,
      `✘ [ERROR] ${failed} Invalid access token [code: 9109]`,
    ],
    [
      'once, however often it says so',
      '\n📎 It looks like you are authenticating Wrangler via a custom API token.\n',
      `${red(failed)}\n  Authentication error [code: 10000]\n\n\n${red(failed)}\n  Authentication error [code: 10000]\n`,
      `✘ [ERROR] ${failed} Authentication error [code: 10000]`,
    ],
    [
      'of a page that is no answer of an API',
      '\n',
      `${red('Received a malformed response from the API')}\n  <html><title>500</title></html>\n  GET /x -> 500 Internal Server Error\n${bug}`,
      '✘ [ERROR] Received a malformed response from the API <html><title>500</title></html> GET /x -> 500 Internal Server Error',
    ],
    [
      'of a database, in JSON',
      inJson('D1_ERROR: no such table: clock: SQLITE_ERROR [code: 7500]'),
      '',
      `${failed} D1_ERROR: no such table: clock: SQLITE_ERROR [code: 7500]`,
    ],
    [
      'without an account, and not to take another one for the time being',
      '',
      `${red("In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work.")}\n  \n  To continue without logging in, rerun this command with \`--temporary\`. Wrangler will use a temporary account and print a claim URL.\n\n\n🪵  Logs were written to "/tmp/wrangler.log"\n`,
      "✘ [ERROR] In a non-interactive environment, it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work.",
    ],
    [
      'of a network that hangs up, in JSON',
      '\n{\n  "error": {\n    "text": "fetch failed"\n  }\n}\n',
      '',
      'fetch failed',
    ],
  ])('is told %s', (_, printed, complaint, said) => {
    expect(complaintOf({ status: 1, printed, complaint })).toBe(said);
  });
});

test('an answer is read also where wrangler first says that it waits', () => {
  const waits =
    'Received a "Retry-After" header from the Cloudflare API. Waiting 1 second(s) before retrying...\n';
  const uuid = '6d0bd6a5-6a9d-4b54-8a8e-2f4f0b6f6c11';
  const info = JSON.stringify({ uuid, name: 'zuid', jurisdiction: 'eu' }, null, 2);
  expect(databaseIn(`${waits}${info}\n`)).toEqual({ uuid, jurisdiction: 'eu' });
  expect(databaseIn('nothing of use')).toBeNull();
});

/** Deploying an organisation where wrangler answers every command alike; what it was asked. */
function deployingWith(answer: Awaited<ReturnType<Wrangler>>) {
  const asked: string[] = [];
  const wrangler: Wrangler = async (args) => {
    asked.push(args.join(' '));
    return answer;
  };
  const world = {
    wrangler,
    keep: async () => undefined,
    migrations: [],
    report: { path: '', read: async () => '' },
    say: () => undefined,
    now: new Date('2026-11-30T09:00:00Z'),
  };
  return {
    asked,
    deployed: deployOrganisation({ name: 'zuid', sources: '', timeZone: '' }, world),
  };
}

test('nobody is asked to sign in where Cloudflare does not answer, and the reason is told', async () => {
  const away = { status: 1, printed: '\n', complaint: red('fetch failed') };
  const { asked, deployed } = deployingWith(away);
  await expect(deployed).rejects.toThrow(
    'signing in to Cloudflare did not succeed (✘ [ERROR] fetch failed); nothing was done',
  );
  expect(asked).toEqual(['whoami --json']);
});

test('whoever does not sign in is told so, and what to do without a browser', async () => {
  const nobody = { status: 1, printed: '{"loggedIn":false}', complaint: '' };
  const { asked, deployed } = deployingWith(nobody);
  await expect(deployed).rejects.toThrow(
    '(nobody did; without a browser, set CLOUDFLARE_API_TOKEN); nothing was done',
  );
  expect(asked).toEqual(['whoami --json', 'login', 'whoami --json']);
});

test('the settings are also read with the key of an account, and where no account is named', async () => {
  vi.stubEnv('CLOUDFLARE_ACCOUNT_ID', '');
  const wrangler: Wrangler = async ([command]) => ({
    status: 0,
    complaint: '',
    printed: JSON.stringify(
      command === 'whoami'
        ? { loggedIn: true, accounts: [{ id: 'a1', name: 'Zuid' }] }
        : { type: 'api_key', key: 'k', email: 'o@zuid.example' },
    ),
  });
  const sent: unknown[] = [];
  const get = (async (url: string, init: RequestInit) => {
    sent.push(init.headers);
    const bindings = url.endsWith('/settings') ? { bindings: [] } : { logpush: false };
    return Response.json({
      result: url.endsWith('/subdomain') ? { previews_enabled: false } : bindings,
    });
  }) as unknown as typeof fetch;
  const read = await readSettings({ name: 'zuid', sources: '', timeZone: '' }, wrangler, get);
  expect(read).toMatchObject({ logs: false, oldVersions: false });
  expect(sent).toContainEqual({ 'x-auth-key': 'k', 'x-auth-email': 'o@zuid.example' });
});
