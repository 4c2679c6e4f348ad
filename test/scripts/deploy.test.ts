import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployOrganisation } from '../../scripts/deploy/deploy-organisation.ts';
import {
  configFor,
  nameIn,
  type Organisation,
  organisationIn,
} from '../../scripts/deploy/organisation.ts';
import { readSettings } from '../../scripts/deploy/settings.ts';
import type { Ask, Wrangler } from '../../scripts/deploy/wrangler.ts';
import { root } from '../../scripts/root.ts';

/**
 * Deploying, on answers in the forms that wrangler 4.155.0 prints them: read from its source, the
 * commands `whoami --json`, `d1 info --json`, `d1 execute --json`, `secret list`, `deploy` with
 * WRANGLER_OUTPUT_FILE_PATH, and `auth token --json`.
 */
const uuid = '6d0bd6a5-6a9d-4b54-8a8e-2f4f0b6f6c11';
const notFound = {
  status: 1,
  printed: '',
  complaint:
    "✘ [ERROR] Couldn't find DB with name 'zuid'\n\n🪵  Logs were written to \"/home/x/.config/.wrangler/logs/wrangler.log\"\n",
};
const printed = (value: unknown) => ({ status: 0, printed: JSON.stringify(value), complaint: '' });
const rows = (...results: object[]) =>
  printed([{ results, success: true, meta: { duration: 0.3 } }]);
const shown = { status: 0, printed: '', complaint: '' };

interface World {
  database: { jurisdiction: string | null } | null;
  applied: string[];
  declines: boolean;
  secrets: string[];
  ways: number;
}

/** Wrangler on an account that is as the world says; keeps what it was asked. */
function account(changes: Partial<World> = {}) {
  const world: World = {
    database: null,
    applied: [],
    declines: false,
    secrets: [],
    ways: 0,
    ...changes,
  };
  const asked: { line: string; ask?: Ask }[] = [];
  const wrangler: Wrangler = async (args, ask) => {
    const line = args.join(' ');
    asked.push({ line, ...(ask ? { ask } : {}) });
    if (line === 'whoami --json') return printed({ loggedIn: true, accounts: [{ id: 'a1' }] });
    if (line.startsWith('d1 info')) {
      return world.database ? printed({ uuid, name: 'zuid', ...world.database }) : notFound;
    }
    if (line.startsWith('d1 create')) {
      world.database = { jurisdiction: line.endsWith('--jurisdiction eu') ? 'eu' : null };
      return shown;
    }
    if (line.startsWith('d1 migrations apply')) {
      if (!world.declines) world.applied = ['0001_start.sql', '0002_more.sql'];
      return shown;
    }
    if (line.includes('FROM d1_migrations'))
      return rows(...world.applied.map((name) => ({ name })));
    if (line === 'deploy') return shown;
    if (line.startsWith('secret list')) {
      return printed(world.secrets.map((name) => ({ name, type: 'secret_text' })));
    }
    if (line === 'secret bulk') {
      world.secrets = Object.keys(JSON.parse(ask?.input ?? '{}'));
      return shown;
    }
    if (line.includes('AS ways')) return rows({ ways: world.ways });
    if (line.includes('INSERT INTO invite')) return rows();
    throw new Error(`nobody knows: ${line}`);
  };
  return { wrangler, asked, world };
}

async function deploy({ wrangler }: ReturnType<typeof account>, known: Partial<Organisation> = {}) {
  const said: string[] = [];
  const kept: Organisation[] = [];
  await deployOrganisation(
    { name: 'zuid', sources: '', timeZone: '', ...known },
    {
      wrangler,
      keep: async (organisation) => void kept.push(organisation),
      migrations: ['0001_start.sql', '0002_more.sql'],
      report: {
        path: 'deployed.ndjson',
        read: async () =>
          '{"type":"wrangler-session","version":1}\n{"type":"deploy","version":1,"worker_name":"zuid","targets":["https://zuid.example.workers.dev"]}\n',
      },
      say: (line) => said.push(line),
      now: new Date('2026-11-28T09:00:00Z'),
    },
  );
  return { said: said.join('\n'), kept };
}

describe('a first deployment', () => {
  test('makes the database in the EU, the secrets and HR’s link, and keeps what it learnt', async () => {
    const first = account();
    const { said, kept } = await deploy(first);
    expect(first.asked.map(({ line }) => line)).toContain('d1 create zuid --jurisdiction eu');
    expect(first.world.secrets).toEqual(['LINK_KEY', 'WRAP_KEY']);
    expect(kept.at(-1)).toMatchObject({
      databaseId: uuid,
      address: 'https://zuid.example.workers.dev',
    });
    expect(said).toMatch(/https:\/\/zuid\.example\.workers\.dev\/sign-in#[\w-]{43}/);
  });

  test('puts no secret among the arguments of a program', async () => {
    const first = account();
    await deploy(first);
    const bulk = first.asked.find(({ line }) => line === 'secret bulk');
    const made = Object.values(JSON.parse(bulk?.ask?.input ?? '{}')) as string[];
    expect(made.map((secret) => secret.length)).toEqual([43, 43]);
    for (const { line } of first.asked)
      for (const secret of made) expect(line).not.toContain(secret);
  });

  test('refuses a database of that name that is not bound to the EU', async () => {
    const elsewhere = account({ database: { jurisdiction: null } });
    await expect(deploy(elsewhere)).rejects.toThrow(/not bound to the EU/);
    expect(elsewhere.asked.map(({ line }) => line)).not.toContain('deploy');
  });

  test('that stopped after the secrets were made still offers HR’s link when it is run once more', async () => {
    const again = account({ database: { jurisdiction: 'eu' }, secrets: ['LINK_KEY', 'WRAP_KEY'] });
    const { said } = await deploy(again, { databaseId: uuid });
    expect(again.asked.map(({ line }) => line)).not.toContain('secret bulk');
    expect(said).toContain('/sign-in#');
  });
});

describe('a later deployment', () => {
  const later = { database: { jurisdiction: 'eu' }, secrets: ['LINK_KEY', 'WRAP_KEY_2'], ways: 1 };

  test('makes no secret and no link that nobody needs', async () => {
    const { said } = await deploy(account(later), { databaseId: uuid });
    expect(said).not.toContain('#');
  });

  test('does not deploy when somebody declined to migrate, which wrangler calls a success', async () => {
    const declined = account({ ...later, declines: true, applied: ['0001_start.sql'] });
    await expect(deploy(declined, { databaseId: uuid })).rejects.toThrow(
      /lacks 0002_more\.sql; nothing was deployed/,
    );
    expect(declined.asked.map(({ line }) => line)).not.toContain('deploy');
  });
});

describe('one of several organisations', () => {
  test('is named, and a name that cannot name a Worker is refused with an example', () => {
    expect(nameIn([])).toBe('geleding');
    expect(nameIn(['--as', 'zorg-oost'])).toBe('zorg-oost');
    for (const name of [[], ['Zorg Oost'], ['../x'], ['-']]) {
      expect(() => nameIn(['--as', ...name])).toThrow(/like --as gemeente-zuid/);
    }
  });

  test('has a configuration of its own, with the repository’s paths told from its folder', async () => {
    const template = await readFile(join(root, 'wrangler.toml'), 'utf8');
    const config = configFor(template, {
      name: 'zuid',
      databaseId: uuid,
      sources: 'https://x.nl',
      timeZone: 'Europe/Brussels',
    });
    for (const line of [
      'name = "zuid"',
      'main = "../src/index.ts"',
      'directory = "../public"',
      'migrations_dir = "../migrations"',
      `database_id = "${uuid}"`,
      'SOURCES_URL = "https://x.nl"',
      'TIME_ZONE = "Europe/Brussels"',
    ]) {
      expect(config.split('\n')).toContain(line);
    }
    const long = { name: 'zuid', sources: `https://x.nl/${'a'.repeat(5000)}`, timeZone: '' };
    expect(() => configFor(template, long)).toThrow(/SOURCES_URL is longer than 5,000 bytes/);
    expect(() => configFor('name = "x"', { name: 'zuid', sources: '', timeZone: '' })).toThrow(
      /lacks a line/,
    );
  });
});

describe('the file of an organisation', () => {
  test('holds its time zone, and is read as it was written', () => {
    const file = `{"name":"zuid","timeZone":"Europe/Brussels"}`;
    expect(organisationIn(file, 'zuid')).toEqual({
      name: 'zuid',
      timeZone: 'Europe/Brussels',
      sources: '',
    });
  });

  test.each([
    ['{"name":"zuid",}', /\.deploy\/zuid\.json is no JSON/],
    ['{"name":"zuid","timeZone":"Europe/Utrecht"}', /json: timeZone is no time zone; try Eur/],
    ['{"name":"zuid","zone":"x"}', /zone/],
    ['{"name":"zuid","mail":{"sender":"smtp","from":"nobody"}}', /mail\.from must be a plain/],
  ])('%s is refused before anything is deployed, naming what is wrong', (file, why) => {
    expect(() => organisationIn(file, 'zuid')).toThrow(why);
  });
});

describe('the settings of the deployed Worker', () => {
  const wrangler: Wrangler = async (args) =>
    args[0] === 'whoami'
      ? printed({ loggedIn: true, accounts: [{ id: 'a1', name: 'Zuid' }] })
      : printed({ type: 'oauth', token: 't' });
  const answers = (script: object, subdomain: object) =>
    (async (url: string) =>
      Response.json({
        success: true,
        result: url.endsWith('/script-settings')
          ? script
          : url.endsWith('/settings')
            ? { bindings }
            : subdomain,
      })) as unknown as typeof fetch;
  /** As Cloudflare gives the bindings of a Worker back, each with its type. */
  const bindings = [
    { type: 'd1', name: 'DB', id: 'x' },
    { type: 'ratelimit', name: 'LIMIT_FEW', namespace_id: '1', simple: { limit: 10, period: 10 } },
    { type: 'plain_text', name: 'TIME_ZONE', text: '' },
  ];
  const quiet = { logpush: false, observability: { enabled: false }, tail_consumers: null };

  test('come from Cloudflare and not from the file on this disk', async () => {
    const read = (script: object, previews: boolean) =>
      readSettings(
        { name: 'zuid', sources: '', timeZone: '' },
        wrangler,
        answers(script, { enabled: true, previews_enabled: previews }),
      );
    expect(await read(quiet, false)).toEqual({
      logs: false,
      oldVersions: false,
      tries: { LIMIT_FEW: 60 },
    });
    expect(await read({ ...quiet, logpush: true }, true)).toMatchObject({
      logs: true,
      oldVersions: true,
    });
    for (const loud of [
      { ...quiet, observability: { enabled: true } },
      { ...quiet, tail_consumers: [{ service: 'x' }] },
      { ...quiet, observability: { enabled: false, logs: { enabled: true } } },
    ]) {
      expect(await read(loud, false)).toMatchObject({ logs: true });
    }
  });

  test('that cannot be read are told with wrangler’s own words', async () => {
    const refused: Wrangler = async () => ({
      status: 1,
      printed: '{"loggedIn":false}',
      complaint: '✘ [ERROR] Not logged in. Your credentials have expired.\n',
    });
    const organisation = { name: 'zuid', sources: '', timeZone: '' };
    expect(await readSettings(organisation, refused, fetch)).toContain('credentials have expired');
  });
});
