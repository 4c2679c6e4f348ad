import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { scoreOf, unitOf } from '../../src/core/scoring/score.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { withKey } from '../support/world-holder.ts';
import { answerAll, answerAs, openAs, sheetOf } from '../support/world-staff.ts';
import { formOf, type Person } from '../support/world-visitor.ts';
import {
  closeWave,
  keyHolders,
  openWave,
  type PlayedWave,
  publishWave,
  staffList,
} from '../support/world-wave.ts';
import { openStolenBox, releaseNow } from './stolen-box.ts';

let world: World;
let wave: PlayedWave;
let holder: Person;
let before: ReleaseData;
let after: ReleaseData;
let exactBefore: Totals;
let exactAfter: Totals;
/** Of the one who comes last. */
let scores: Record<string, number>;

/** The whole has a unit of four that is too small to be a block of its own. */
const people = staffList({ Balie: [8, 10], Zorg: [8, 10], Staf: [1, 3] });

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world, { roster: people });
  holder = (await keyHolders(world, wave.id))[0] as Person;
  const numbers = [...wave.links.keys()];
  await answerAll(world, wave, numbers.slice(0, -1));
  before = await releaseNow(world, wave);
  exactBefore = await exactTotals();
  await answerAs(world, wave, numbers.at(-1) ?? '', 77);
  after = await releaseNow(world, wave);
  exactAfter = await exactTotals();
  const opened = await openAs(world, wave, numbers.at(-1) ?? '');
  const { definition } = opened.wave;
  const answers = sheetOf(opened, 77);
  scores = Object.fromEntries(
    definition.scales.map(({ id }) => [id, scoreIn(definition, id, answers)]),
  );
});

const json = { headers: { accept: 'application/json' } };

type Totals = Map<string, number>;

/** The protected total of each scale over the whole. */
function protectedTotals({ variables }: ReleaseData): Totals {
  const scales = variables.filter(({ kind }) => kind === 'scale');
  return new Map(scales.map(({ id, fine }) => [id, fine.reduce((sum, row) => sum + row.total, 0)]));
}

/** Protection: the exact total of each scale over the sheets that have come in. */
async function exactTotals(): Promise<Totals> {
  const { definition, opened } = await openStolenBox(world, wave);
  return new Map(
    definition.scales.map(({ id }) => [
      id,
      opened.sheets.reduce((sum, { answers }) => sum + scoreIn(definition, id, answers), 0),
    ]),
  );
}

const scoreIn = (definition: Definition, id: string, answers: Answers) =>
  (scoreOf(definition, id, answers) ?? 0) / unitOf(definition, id);

/** What one more sheet added to the total of each scale. */
function difference(less: Totals, more: Totals): Record<string, number> {
  return Object.fromEntries([...more].map(([id, sum]) => [id, sum - (less.get(id) ?? 0)]));
}

describe('case 6: somebody who compares the results before and after one more answer', () => {
  it('would read that person’s scores from results that are shown as they come in', async () => {
    expect(difference(exactBefore, exactAfter)).toEqual(scores);
  });

  it('would read other numbers from protected ones: the keys of the cells change with the sheet', () => {
    const learnt = difference(protectedTotals(before), protectedTotals(after));
    expect(Object.keys(learnt).length).toBeGreaterThan(3);
    expect(learnt).not.toEqual(scores);
  });

  it('finds no result anywhere while the wave is open, in no role', async () => {
    const readers = await Promise.all(
      [null, 'Zorg'].map(async (scope) =>
        world.signIn(await inviteViewer(world.hr, wave.id, scope)),
      ),
    );
    const pages = ['summary', 'alignment', 'items', 'files/csv', 'files/json', 'files/xlsx'];
    for (const reader of [world.hr, ...readers]) {
      for (const page of pages) {
        const reply = await reader.ask(`/results/${wave.id}/${page}`, json);
        expect([reply.status, await reply.json()]).toEqual([404, { error: 'release.none' }]);
      }
    }
    const box = await holder.ask(`/key/${wave.id}/box`, json);
    expect(box.status).toBe(409);
    const receipts = await (await world.reach(`/w/${wave.id}/receipts`)).text();
    expect(receipts).not.toMatch(/[0-9a-f]{64}/);
  });
});

describe('cases 5 and 7: HR, who wants a second report', () => {
  it('cannot plan other groups, another k or other dates once the wave is open', async () => {
    const steps: [path: string, fields: Record<string, string>][] = [
      ['plan', { tree: 'layers' }],
      ['unplan', {}],
      ['roster', { text: people, step: 'confirm' }],
    ];
    const row = async () => (await dump()).wave?.find(({ id }) => id === wave.id);
    const was = await row();
    for (const [path, fields] of steps) {
      const body = formOf(fields);
      const ask = { ...json, method: 'POST', body };
      const reply = await world.hr.ask(`/manage/waves/${wave.id}/${path}`, ask);
      expect(reply.status).toBe(409);
    }
    expect(await row()).toEqual(was);
  });

  it('cannot publish again without one person: the release stays as it is', async () => {
    await closeWave(world, wave);
    await publishWave(world, wave);
    const read = async () => (await world.hr.ask(`/results/${wave.id}/files/json`)).text();
    const text = await read();
    const { opened } = await openStolenBox(world, wave);
    const again = { release: before, receipts: opened.receipts.slice(1) };
    const reply = await withKey(holder, wave).post('release', again);
    expect(reply.status).toBe(409);
    expect(await read()).toBe(text);
  });

  it('would know the scores of the one who is missing, had a second, exact release come', () => {
    expect(difference(exactBefore, exactAfter)).toEqual(scores);
  });

  it('gets the same bytes when a ballot is erased after publication, and on any later day', async () => {
    const figures = ['files/json', 'files/csv', 'profile', 'items'];
    // These also carry the actions agreed until the day they are asked for.
    const files = ['files/xlsx', 'files/html'];
    const read = (pages: string[]) =>
      Promise.all(pages.map((page) => world.hr.getBytes(`/results/${wave.id}/${page}`)));
    const first = await read([...figures, ...files]);
    const erase =
      'DELETE FROM ballot WHERE nonce IN (SELECT nonce FROM ballot WHERE wave = ? LIMIT 1)';
    const { meta } = await env.DB.prepare(erase).bind(wave.id).run();
    expect(meta.changes).toBe(1);
    expect(await read([...figures, ...files])).toEqual(first);
    await pass(world, { days: 1 });
    await world.schedule();
    const later = await read(figures);
    expect(later.map(withoutHead)).toEqual(first.slice(0, figures.length).map(withoutHead));
  });
});

/** A file without the head of the log: its size and root grow with every line, whatever the release. */
function withoutHead(file: Uint8Array): string {
  return new TextDecoder().decode(file).replaceAll(/\b\d+ [\w+/]{43}=/g, '');
}

describe('cases 1 and 11: readers of an organisation with a unit of four', () => {
  /** Ballots per released group, as far as blocks lie wholly inside it. */
  function ballotsOf(release: ReleaseData): { id: string; ballots: number; blocks: string[] }[] {
    const inBlock = new Map(release.blocks.map(({ id, ballots }) => [id, ballots]));
    return release.groups.map(({ id, blocks }) => ({
      id,
      blocks,
      ballots: blocks.reduce((sum, block) => sum + (inBlock.get(block) ?? 0), 0),
    }));
  }

  it('a manager and all heads: whole minus parts never leaves fewer than k', () => {
    const groups = ballotsOf(after);
    const whole = groups.find(({ id }) => id === 'organisation');
    const sets = subsetsOf(groups.filter(({ id }) => id !== 'organisation').slice(0, 12));
    for (const parts of sets) {
      const named = new Set(parts.flatMap(({ blocks }) => blocks));
      const rest = (whole?.blocks ?? []).filter((block) => !named.has(block));
      const left = after.blocks
        .filter(({ id }) => rest.includes(id))
        .reduce((sum, { ballots }) => sum + ballots, 0);
      expect(left === 0 || left >= after.wave.k).toBe(true);
    }
  });

  it('with a threshold instead of blocks, the whole minus what is shown leaves four people', () => {
    const lines = people.trim().split('\n').slice(1);
    const sizes = new Map<string, number>();
    for (const line of lines) {
      const department = line.split(';')[3] ?? '';
      sizes.set(department, (sizes.get(department) ?? 0) + 1);
    }
    const shown = [...sizes.values()].filter((size) => size >= after.wave.k);
    const left = lines.length - shown.reduce((sum, size) => sum + size, 0);
    expect(left).toBe(4);
    expect(left).toBeLessThan(after.wave.k);
  });

  it('a head of four people gets nothing of those four, by page or by file', async () => {
    await pass(world, { days: 22 });
    const head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Staf'));
    const file = await head.get(`/results/${wave.id}/files/csv?language=en`);
    const [, ...rows] = file.trim().split('\r\n');
    for (const row of rows) expect(row).toMatch(/,no,,,,,,,,,,no,,$/);
    const page = await head.get(`/results/${wave.id}/summary`);
    expect(page).not.toMatch(/<td[^>]*>\s*\d/);
  });

  it('heads see parts of the same table, line by line, and nothing that is not in it', async () => {
    const whole = new Set(after.groups.flatMap(({ blocks }) => blocks));
    const units = after.groups.filter(
      ({ select, blocks }) => Object.keys(select).join() === 'department' && blocks.length > 0,
    );
    expect(units.length).toBeGreaterThan(0);
    for (const { select, blocks } of units) {
      const unit = select.department ?? '';
      const head = await world.signIn(await inviteViewer(world.hr, wave.id, unit));
      const file = `/results/${wave.id}/files/csv`;
      expect(await head.get(file)).toBe(await world.hr.get(`${file}?unit=${unit}`));
      expect(blocks.filter((block) => !whole.has(block))).toEqual([]);
    }
  });
});

/** Every choice of some of these, the empty one too. */
function subsetsOf<T>(all: T[]): T[][] {
  return Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_one, at) => bits & (1 << at)),
  );
}
