import { env } from 'cloudflare:test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chanceFrom } from '../../scripts/play/chance.ts';
import { type Fuzzed, fuzz, type Material } from '../support/fuzzed-request.ts';
import { startWorld, type World } from '../support/world.ts';
import { changesBetween, dump } from '../support/world-dump.ts';
import { everyRole, expected, roles, routes } from '../support/world-roles.ts';
import { keepDatabase } from '../support/world-snapshot.ts';
import { answerAll } from '../support/world-staff.ts';
import type { Person } from '../support/world-visitor.ts';
import { closeWave, fixWave, openWave, planWave, publishWave } from '../support/world-wave.ts';

/**
 * Thousands of requests that no browser makes, over every route and role: each is answered, none
 * with an error of the server, no answer and no line of the log tells a secret, and who may not
 * change something did not. `npm run torture -- fuzz` makes 50,000.
 */
const requests = Number(env.THOROUGH) || 1600;
const perBatch = 50;

let world: World;
let people: Map<string, Person>;
let restore: () => Promise<void>;
let material: Material;
/** What nobody without a right to it may read. */
let links: string[];
let secrets: string[];
const logged: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    logged.push(said.map(String).join(' '));
  });
  world = await startWorld();
  const released = await openWave(world);
  await answerAll(world, released);
  await closeWave(world, released);
  await publishWave(world, released);
  const open = await openWave(world);
  const fixed = await fixWave(world);
  const planned = await planWave(world);
  people = await everyRole(world, open.id);
  links = [released, open, fixed]
    .flatMap((wave) => [...wave.links.values()])
    .map((fragment) => fragment.split('.')[0] ?? '');
  secrets = [env.LINK_KEY, env.WRAP_KEY].map(String);
  const waves = [open.id, released.id, fixed.id, planned];
  material = { routes, fields: await fieldsOf(waves), values: [...waves, ...meaningful] };
  ({ restore } = await keepDatabase());
});

afterAll(() => vi.restoreAllMocks());

const meaningful = [
  'b01',
  'Zorg',
  'all',
  'nl',
  'en',
  'yes',
  '1',
  '7',
  '2026-12-01',
  'layers',
  'sides',
];

/** The names of all fields on all pages that HR and the council can open. */
async function fieldsOf(waves: readonly string[]): Promise<string[]> {
  const pages = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  const found = new Set(['wave', 'block', 'auth', 'blinded', 'nonce', 'signature', 'ciphertext']);
  for (const path of pages) {
    for (const wave of waves) {
      const address = path.replace(':wave', wave);
      if (address.includes(':') || address.includes('*')) continue;
      for (const role of ['hr', 'council', 'key-holder']) {
        const reply = await (people.get(role) as Person).ask(address);
        for (const [, name = ''] of (await reply.text()).matchAll(/\bname="([^"]+)"/g))
          found.add(name);
      }
      if (!path.includes(':wave')) break;
    }
  }
  return [...found];
}

/** What is wrong with an answer, or nothing. */
async function wrongWith(role: string, asked: Fuzzed): Promise<string[]> {
  const what = `${role} ${asked.method} ${asked.path}`;
  try {
    const reply = await (people.get(role) as Person).ask(asked.path, asked.init);
    const text = await reply.text();
    const hidden = ['owner', 'hr', 'consultant'].includes(role) ? secrets : [...secrets, ...links];
    const told = hidden.some((secret) => text.includes(secret));
    return [
      ...(reply.status >= 500 ? [`${what} ended with ${reply.status}: ${await said(asked)}`] : []),
      ...(told ? [`${what} told a secret`] : []),
    ];
  } catch (error) {
    return [`${what} threw ${error}: ${await said(asked)}`];
  }
}

/** The body and its type, to play it again by hand. */
async function said({ path, init }: Fuzzed): Promise<string> {
  const request = new Request(`https://geleding.test${path}`, init);
  const type = request.headers.get('content-type') ?? '';
  return `${type} ${(await request.text()).slice(0, 400)}`;
}

async function play(role: string, chosen: Material, count: number, harmless: boolean) {
  const chance = chanceFrom([...role].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const wrong: string[] = [];
  for (let from = 0; from < count; from += perBatch) {
    await restore();
    const before = harmless ? await dump() : {};
    for (let at = 0; at < perBatch; at += 1)
      wrong.push(...(await wrongWith(role, fuzz(chosen, chance))));
    if (harmless) wrong.push(...changesBetween(before, await dump()));
  }
  return wrong;
}

describe.each(roles)('%s, asking what no browser asks', (role) => {
  const share = Math.ceil(requests / roles.length / 2);

  it('is answered in every room, without an error of the server and without a secret', async () => {
    expect(await play(role, material, share, false)).toEqual([]);
  });

  it('changes nothing in the rooms that are closed to it', async () => {
    const closed = routes.filter(({ method, path }) => expected(method, path)[role] === 'no');
    if (closed.length === 0) return expect(role).toMatch(/^(owner|hr|consultant)$/);
    expect(await play(role, { ...material, routes: closed }, share, true)).toEqual([]);
  });
});

it('writes nothing about anybody into the log of the platform', () => {
  const telling = logged.filter((line) => [...secrets, ...links].some((one) => line.includes(one)));
  expect(telling).toEqual([]);
});
