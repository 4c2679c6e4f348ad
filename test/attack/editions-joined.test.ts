import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStagesOf, setStages } from '../../src/actions/set-stages.ts';
import { releasedWave } from '../support/released-wave.ts';
import { askApi, tokenFor } from '../support/results-tokens.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { memberWith } from '../support/world-roles.ts';
import { origin, type Person, personWith, type Reach } from '../support/world-visitor.ts';
import { type PlayedWave, staffList } from '../support/world-wave.ts';

/**
 * Everybody who reads anything of two waves puts it all together: each page, file and answer of the API, as each
 * role. What they hold then follows from the two releases alone, because every byte of it comes again once nothing
 * else is left that knows an answer, who took part, or who stands where.
 */

let world: World;
let waves: PlayedWave[];

const units = ['Zorg', 'Staf'];

beforeAll(async () => {
  world = await startWorld();
  waves = [
    await play(staffList({ Balie: [8, 10], Zorg: [8, 10], Staf: [1, 3] })),
    // One department grew, and one person left another.
    await play(staffList({ Balie: [8, 10], Zorg: [8, 9], Staf: [1, 9] })),
  ];
});

async function play(roster: string): Promise<PlayedWave> {
  const wave = await releasedWave(world, { roster });
  const stages = await readStagesOf(world.context(), wave.id);
  if (!stages) throw new Error('not published');
  const soon = new Date(world.clock.now.getTime() + 60_000).toISOString();
  const all = { management: soon, council: soon, 'unit-heads': soon, staff: soon };
  await setStages(world.context(), wave.id, { ...stages, ...all });
  await pass(world, { days: 30 });
  return wave;
}

/** What belongs to a report. */
const ofReports = /^\/(?:results|council|w)\/[^/]+\/(?!agreements|comments\/withdraw)/;

type Everything = Map<string, string>;

/**
 * Everything that somebody comes to by following every link to a report, in English. HR may read both waves, others
 * the last one with the trend; what HR may read of a unit, its head reads.
 */
async function readBy(name: string, ask: Reach, starts: string[]): Promise<Everything> {
  const [earlier] = waves as [PlayedWave];
  const others = name === 'hr' ? /unit=/ : new RegExp(`unit=|${earlier.id}`);
  const found: Everything = new Map();
  const todo = [...starts];
  const known = new Set(todo);
  for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
    const answer = await ask(path, { headers: { 'accept-language': 'en' } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status === 200 && ofReports.test(path)) found.set(`${name} ${path}`, latin(bytes));
    const page = (answer.headers.get('content-type') ?? '').includes('text/html');
    const next = answer.headers.get('location');
    const links = page ? linksIn(new TextDecoder().decode(bytes)) : [];
    for (const link of next ? [next, ...links] : links) {
      const { pathname, search } = new URL(link, `${origin}${path}`);
      const to = `${pathname}${search}`;
      if (known.has(to) || others.test(to) || !ofReports.test(to)) continue;
      known.add(to);
      todo.push(to);
    }
  }
  return found;
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The other languages say the same figures in other words. */
const linksIn = (html: string) =>
  [...html.matchAll(/href="([^"#]+)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/language=(?!en\b)/.test(href));

/** Where somebody begins to read. */
function startsOf(name: string): string[] {
  const [earlier, last] = waves.map(({ id }) => id);
  if (name === 'nobody') return [`/w/${last}/report`];
  if (name === 'council') return [`/council/${last}/report`];
  return [`/results/${last}/summary`, ...(name === 'hr' ? [`/results/${earlier}/summary`] : [])];
}

/** What programs get, with a token of each kind of reader. */
async function readByPrograms(tokens: Map<string, string>): Promise<Everything> {
  const found: Everything = new Map();
  const parts = ['', '/release', '/figures.json', '/figures.csv', '/definition', '/receipts'];
  for (const [name, token] of tokens) {
    const paths = waves.flatMap(({ id }) => parts.map((part) => `/api/v1/waves/${id}${part}`));
    for (const path of ['/api/v1/waves', ...paths]) {
      const answer = await askApi(world, path, token, { 'accept-language': 'en' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (answer.status === 200) found.set(`${name} ${path}`, latin(bytes));
    }
  }
  return found;
}

describe('case 27: everybody who reads anything puts it all together', () => {
  let readers: Map<string, Person>;
  let tokens: Map<string, string>;
  let first: Everything;
  const desk = { before: '', after: '' };

  const all = async (): Promise<Everything> => {
    const found: Everything = new Map();
    for (const [name, { ask }] of readers) {
      for (const [where, what] of await readBy(name, ask, startsOf(name))) found.set(where, what);
    }
    return new Map([...found, ...(await readByPrograms(tokens))]);
  };

  beforeAll(async () => {
    readers = new Map([['nobody', personWith(world.reach, '')]]);
    for (const role of ['hr', 'management', 'council'] as const)
      readers.set(role, await memberWith(world, role));
    for (const unit of units)
      readers.set(`head of ${unit}`, await memberWith(world, 'unit-head', null, { unit }));
    tokens = new Map([['token of HR', await tokenFor(world)]]);
    tokens.set('token of management', await tokenFor(world, { role: 'management' }));
    for (const unit of units)
      tokens.set(`token of ${unit}`, await tokenFor(world, { role: 'unit-head', unit }));
    first = await all();
    desk.before = await deskOf(readers.get('hr'));
    await forgetEverythingElse();
    desk.after = await deskOf(readers.get('hr'));
  });

  it('has the same bytes again when only the releases are left', async () => {
    const forms = ['/pdf', '/pptx', '/xlsx', '/csv', '/json', '/sav', '/comments', '/trend'];
    const paths = [...first.keys()].map((where) => where.replace(/\?.*/, ''));
    for (const form of forms)
      expect(
        paths.some((path) => path.endsWith(form)),
        form,
      ).toBe(true);
    for (const name of [...readers.keys(), ...tokens.keys()])
      expect(
        paths.some((path) => path.startsWith(`${name} `)),
        name,
      ).toBe(true);
    const second = await all();
    const changed = [...first].filter(([where, what]) => second.get(where) !== what);
    expect(changed.map(([where]) => where)).toEqual([]);
    expect(second.size).toBe(first.size);
    expect(first.size).toBeGreaterThan(200);
  });

  it('would find it in a page that asks more than the releases, as HR’s desk does', () => {
    expect(desk.after).not.toBe(desk.before);
  });
});

const kept = [
  ...['release', 'release_stage', 'receipt', 'withdrawn_comment', 'wave', 'series', 'log'],
  ...['organisation', 'introduction', 'fielded_definition', 'clock', 'council_decision'],
  ...['member', 'member_right', 'visit', 'visit_member', 'results_token'],
  // How many people two waves share, which the trend tells as docs/disclosure.md says: never fewer than k.
  'shared_staff',
];

/** Takes every row away that is neither a release nor about who may read it. */
async function forgetEverythingElse(): Promise<void> {
  const before = await dump();
  for (const table of ['ballot', 'invitation', 'block', 'plan_part'])
    expect(before[table]?.length, table).toBeGreaterThan(0);
  const others = Object.keys(before).filter((table) => !kept.includes(table));
  await env.DB.batch(others.map((table) => env.DB.prepare(`DELETE FROM "${table}"`)));
}

/** HR's page of the last wave. */
async function deskOf(person: Person | undefined): Promise<string> {
  const [last] = waves.slice(-1) as [PlayedWave];
  const page = await person?.ask(`/manage/waves/${last.id}`);
  return `${page?.status} ${await page?.text()}`;
}
