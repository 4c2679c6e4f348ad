import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { judgeClock, lastRun } from '../../scripts/deploy/clock.ts';
import { deployOrganisation } from '../../scripts/deploy/deploy-organisation.ts';
import { configFor, type Organisation } from '../../scripts/deploy/organisation.ts';
import { secretNames } from '../../scripts/deploy/secrets.ts';
import { type Wrangler, wranglerFor } from '../../scripts/deploy/wrangler.ts';
import { root } from '../../scripts/root.ts';
import { type CloudflareApi, startCloudflareApi } from '../support/cloudflare-api.ts';

// Of every command the real wrangler, before a Cloudflare of our own: what the scripts read is what
// it prints, and what reaches Cloudflare is what it sends.
const name = `wrangler-itself-${process.pid}`;
const config = join(root, 'build', `${name}.toml`);
const reportPath = join(tmpdir(), `${name}.ndjson`);
/** What wrangler remembers of this account: a real deployment must not find it. */
const memory = join(tmpdir(), name);

let api: CloudflareApi;
let kept: Organisation;
let migrations: string[];
const said: string[] = [];
/** Nobody sits at the terminal. */
const wrangler: Wrangler = (args, ask) => wranglerFor(config)(args, { ...ask, shown: false });

beforeAll(async () => {
  api = await startCloudflareApi();
  const settings = {
    CLOUDFLARE_API_BASE_URL: api.address,
    CLOUDFLARE_API_TOKEN: 'token',
    CLOUDFLARE_ACCOUNT_ID: '',
    WRANGLER_CACHE_DIR: memory,
    WRANGLER_LOG_PATH: memory,
    WRANGLER_SEND_METRICS: 'false',
    CI: 'true',
  };
  for (const [variable, value] of Object.entries(settings)) vi.stubEnv(variable, value);
  const template = await readFile(join(root, 'wrangler.toml'), 'utf8');
  migrations = (await readdir(join(root, 'migrations'))).filter((file) => file.endsWith('.sql'));
  const keep = async (organisation: Organisation) => {
    kept = organisation;
    await writeFile(config, configFor(template, organisation));
  };
  const zuid = { name: 'zuid', sources: '', timeZone: 'Europe/Brussels' };
  await keep(zuid);
  await deployOrganisation(zuid, {
    wrangler,
    keep,
    migrations,
    report: { path: reportPath, read: () => readFile(reportPath, 'utf8') },
    say: (line) => said.push(line),
    now: new Date('2026-11-29T09:00:00Z'),
  });
});

afterAll(async () => {
  api.stop();
  vi.unstubAllEnvs();
  const made = [config, reportPath, memory];
  await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
});

const bodyOf = (line: string) => api.asked.find((one) => one.line === line)?.body ?? '';

test('a first deployment makes the database in the EU, with every table', () => {
  expect(JSON.parse(bodyOf('POST /accounts/a1/d1/database'))).toEqual({
    ...{ name: 'zuid', jurisdiction: 'eu' },
  });
  const applied = api.database.prepare('SELECT name FROM d1_migrations').all();
  expect(applied.map((row) => row.name).sort()).toEqual(migrations.sort());
});

test('it deploys what the settings say, quiet and without old versions', () => {
  const upload = bodyOf('PUT /accounts/a1/workers/scripts/zuid');
  const [, metadata = '{}'] = /name="metadata"[^{]*(\{.*\})\r?\n/.exec(upload) ?? [];
  const { bindings, limits, observability } = JSON.parse(metadata);
  expect(limits).toEqual({ cpu_ms: 300_000 });
  expect(observability).toMatchObject({ enabled: false });
  const named = (bindings as { name: string }[]).map((one) => one.name);
  expect(named).toEqual(expect.arrayContaining(['DB', 'ASSETS', 'LIMIT_FEW', 'LIMIT_MANY']));
  expect(bindings).toContainEqual({ name: 'TIME_ZONE', type: 'plain_text', text: kept.timeZone });
  expect(bodyOf('PUT /accounts/a1/workers/scripts/zuid/schedules')).toContain('* * * * *');
  const open = JSON.parse(bodyOf('POST /accounts/a1/workers/scripts/zuid/subdomain'));
  expect(open).toMatchObject({ previews_enabled: false });
});

test('it reads its address, makes both secrets, and offers a way in', () => {
  expect(kept.address).toBe('https://zuid.example.workers.dev');
  expect(api.secrets).toEqual(['LINK_KEY', 'WRAP_KEY']);
  expect(said.join('\n')).toMatch(/https:\/\/zuid\.example\.workers\.dev\/sign-in#[\w-]{43}/);
});

test('the doctor reads what wrangler answers of secrets and of the clock', async () => {
  const listed = await wrangler(['secret', 'list', '--format', 'json']);
  expect(secretNames(listed.printed)).toEqual(['LINK_KEY', 'WRAP_KEY']);
  const rows = ['d1', 'execute', 'DB', '--remote', '--json', '--command', lastRun];
  const now = new Date('2026-11-29T09:01:00Z');
  expect(judgeClock((await wrangler(rows)).printed, now)).toMatchObject({ good: 'wait' });
});
