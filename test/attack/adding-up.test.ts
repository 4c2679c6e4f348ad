import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';
import { releaseOf } from '../../src/core/disclosure/release/release-box.ts';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { findBundled } from '../../src/definitions.ts';
import { releasedWave } from '../support/released-wave.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import type { Person } from '../support/world-visitor.ts';
import { type PlayedWave, staffList } from '../support/world-wave.ts';
import {
  rawSheets,
  safeViewByView,
  secondPartition,
  totalOf,
  trendOfGroup,
  views,
  withThreshold,
} from './defences-of-the-release.ts';
import { answerKnown, type Somebody } from './known-people.ts';
import { openStolenBox } from './stolen-box.ts';
import { isolate, rankOf } from './subtracting.ts';
import { namesIn, type Told, toldByCsv, toldByHtml, toldByJson, toldByXlsx } from './told.ts';

/** Attack cases 1, 2, 3, 5, 8 and 11 of the suite; the others of 1 to 11 are in the files beside it. */
const measure = 'd1';
const definition = findBundled('csi-pulse');
if (!definition) throw new Error('csi-pulse is not bundled');

let world: World;
let wave: PlayedWave;
/** The wave before: one department had four people then. */
let earlier: PlayedWave;
let before: Somebody[];
let everybody: Somebody[];
let release: Released;
let k: number;

async function play(people: string): Promise<[PlayedWave, Somebody[]]> {
  let known: Somebody[] = [];
  const played = await releasedWave(world, { roster: people }, async (open) => {
    known = await answerKnown(world, open, people);
  });
  return [played, known];
}

beforeAll(async () => {
  world = await startWorld();
  [earlier, before] = await play(staffList({ Balie: [8, 10], Zorg: [8, 10], Staf: [1, 3] }));
  await pass(world, { days: 60 });
  [wave, everybody] = await play(staffList({ Balie: [8, 10], Zorg: [8, 10], Staf: [1, 9] }));
  await pass(world, { days: 22 });
  release = await releasedTo(world.hr, wave);
  k = release.wave.k;
});

async function releasedTo(reader: Person, { id }: PlayedWave): Promise<Released> {
  return readRelease(await reader.getJson(`/results/${id}/files/json`));
}

const pages = ['summary', 'participation', 'profile', 'alignment', 'chain', 'strength', 'items'];

/** Every page and file a reader can get of the wave, in English. */
async function everythingFor(
  reader: Person,
): Promise<Map<string, string | Uint8Array<ArrayBuffer>>> {
  const address = (page: string) => `/results/${wave.id}/${page}?language=en`;
  const found = new Map<string, string | Uint8Array<ArrayBuffer>>();
  for (const page of [...pages, 'files/csv', 'files/html'])
    found.set(page, await reader.get(address(page)));
  found.set('files/xlsx', await reader.getBytes(address('files/xlsx')));
  return found;
}

/** The totals of theme scores a reader is told by all of these together. */
async function toldTo(reader: Person, unit: string | null): Promise<Told[]> {
  const scope = scopeOf(release, definition as NonNullable<typeof definition>, unit);
  const named = namesIn(scope, everybody);
  const found = await everythingFor(reader);
  // Other pages call groups by what they are compared with; their figures stand in the table for
  // spreadsheets by their full names.
  const html = [String(found.get('profile'))];
  return [
    ...toldByCsv(String(found.get('files/csv')), scope, named),
    ...(await toldByXlsx(found.get('files/xlsx') as Uint8Array<ArrayBuffer>, scope, named)),
    ...html.flatMap((page) => toldByHtml(page, scope, named)),
  ];
}

async function viewerOf(unit: string | null): Promise<Person> {
  return world.signIn(await inviteViewer(world.hr, wave.id, unit));
}

function meanOf(people: Somebody[]): number {
  const { n, total } = totalOf(people, measure);
  return total / n;
}

const truth = (people: string[]) =>
  totalOf(
    everybody.filter(({ number }) => people.includes(number)),
    measure,
  ).total;

describe('case 1: HR, who subtracts whatever is shown from the total', () => {
  let told: Told[];
  beforeAll(async () => {
    told = [...(await toldTo(world.hr, null)), ...toldByJson(release, everybody)];
  });

  it('reads protected totals on pages, in CSV, XLSX and JSON, each of whole blocks', () => {
    const sources = new Set(told.map(({ from }) => from.split(/[ :]/)[0]));
    expect(sources).toEqual(new Set(['CSV', 'XLSX', 'HTML', 'JSON']));
    const ours = told.filter((one) => one.measure === measure);
    expect(ours.length).toBeGreaterThan(20);
    const rows = toldByJson(release, everybody).filter((one) => one.measure === measure);
    for (const { people, total } of ours) {
      const inside = rows.filter((row) => row.people.every((one) => people.includes(one)));
      expect(Math.abs(total - truth(people))).toBeLessThan(6 * inside.length);
    }
    expect(rows.some(({ people, total }) => total !== truth(people))).toBe(true);
  });

  it('finds no way to the total of a group of fewer than k, in any combination', () => {
    expect(isolate(told, everybody, k)).toEqual([]);
  });

  it('would find the answers of a single leader behind a threshold', () => {
    const all = [views.whole, views.department, views.layer, views.cell];
    const found = isolate(withThreshold(everybody, k, all, measure), everybody, k);
    expect(found.map(({ group }) => group)).toEqual(['Staf · Teamleider']);
    expect(found[0]?.total).toBe(truth(found[0]?.people ?? []));
  });
});

describe('case 2: HR, who lays the table of layers against the table of departments', () => {
  it('gets nothing out of two tables that one table does not say', async () => {
    const page = `/results/${wave.id}/files/csv?language=en`;
    const scope = scopeOf(release, definition, null);
    const told = toldByCsv(await world.hr.get(page), scope, namesIn(scope, everybody));
    const layers = told.filter(({ from }) => /leader|Employee/i.test(from));
    const departments = told.filter(({ from }) => /Balie|Zorg|Staf/.test(from));
    expect([layers.length > 0, departments.length > 0]).toEqual([true, true]);
    expect(isolate([...layers, ...departments], everybody, k)).toEqual([]);
  });

  it('would find a single leader in views that are safe one by one', () => {
    const all = [views.whole, views.department, views.layer, views.cell];
    for (const view of all) {
      expect(isolate(safeViewByView(everybody, k, [view], measure), everybody, k)).toEqual([]);
    }
    const found = isolate(safeViewByView(everybody, k, all, measure), everybody, k);
    expect(found.map(({ people }) => people.length)).toContain(1);
    for (const { total, people } of found) expect(total).toBe(truth(people));
  });
});

describe('case 3: an auditor, who hands the answer sheets of a block out again', () => {
  it('gets the same bytes of every page and file, for HR and for two heads', async () => {
    const readers = [world.hr, await viewerOf('Zorg'), await viewerOf('Staf')];
    const first = await Promise.all(readers.map(everythingFor));
    const box = await openStolenBox(world, wave);
    const dates = { openedOn: release.wave.opened, closedOn: release.wave.closed };
    const mixed = await releaseOf({
      ...box,
      ...dates,
      opened: { ...box.opened, sheets: handedOutAgain(box.opened.sheets) },
    });
    expect(canonicalJson(mixed)).toBe(canonicalJson(release));
    await replaceRelease(canonicalJson(mixed));
    expect(await Promise.all(readers.map(everythingFor))).toEqual(first);
  });

  it('would see from a file of raw sheets who has which', () => {
    const [first, second, ...others] = everybody;
    const swapped = [second, first, ...others].map((one, at) => ({
      ...(everybody[at] as Somebody),
      answers: (one as Somebody).answers,
    }));
    expect(first?.block).toBe(second?.block);
    expect(rawSheets(swapped)).not.toBe(rawSheets(everybody));
  });

  /** The sheets of each planned block, moved on by one person. */
  function handedOutAgain<T extends { block: string; answers: unknown }>(sheets: T[]): T[] {
    return sheets.map((sheet) => {
      const same = sheets.filter(({ block }) => block === sheet.block);
      const next = same[(same.indexOf(sheet) + 1) % same.length] as T;
      return { ...sheet, answers: next.answers };
    });
  }

  async function replaceRelease(body: string): Promise<void> {
    const update = env.DB.prepare('UPDATE release SET body = ? WHERE wave = ? AND part = 0');
    const { meta } = await update.bind(body, wave.id).run();
    expect(meta.changes).toBe(1);
  }
});

describe('case 5: HR, who gets a second report with other groups', () => {
  it('would find a single leader, though every group of both reports is large enough', () => {
    const first = toldByJson(release, everybody).filter((one) => one.measure === measure);
    const second = secondPartition(everybody, k, measure);
    for (const report of [first, second]) {
      expect(report.every(({ people }) => people.length >= k)).toBe(true);
      expect(isolate(report, everybody, k)).toEqual([]);
    }
    const [found] = isolate([...first, ...second], everybody, k);
    expect(found?.group).toBe('Staf · Teamleider');
  });

  it('cannot make one: neither ballots nor anything else stored carry more than a block', async () => {
    const [columns] = (await dump()).ballot ?? [];
    expect(Object.keys(columns ?? {}).sort()).toEqual(
      ['block', 'ciphertext', 'nonce', 'signature', 'wave'].sort(),
    );
  });
});

describe('case 8: a manager, who compares two waves around a change of staff', () => {
  it('sees no trend of a department whose people were too few in the wave before', async () => {
    const then = await releasedTo(world.hr, earlier);
    expect(then.blocks.some(({ spans }) => spans.department?.join() === 'Staf')).toBe(false);
    expect(release.blocks.some(({ spans }) => spans.department?.join() === 'Staf')).toBe(true);
    const shownBefore = async (unit: string) => {
      const page = await (await viewerOf(unit)).get(`/results/${wave.id}/trend?language=en`);
      const rows = page.matchAll(/<tr><th scope="row">Nov 2026<\/th>(.*?)<\/tr>/gs);
      return [...rows].flatMap(([, cells = '']) =>
        [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell),
      );
    };
    expect(new Set(await shownBefore('Staf'))).toEqual(new Set(['not shown']));
    expect((await shownBefore('Zorg')).filter((cell) => /\d\.\d\d/.test(cell ?? ''))).not.toEqual(
      [],
    );
  });

  it('would learn the total of four people from a trend of what is large enough now', () => {
    const few = before.filter(({ department }) => department === 'Staf');
    const now = everybody.filter(({ department }) => department === 'Staf');
    expect([few.length < k, now.length >= k]).toEqual([true, true]);
    const { later, change } = trendOfGroup(few, now, k, measure) ?? {};
    expect((later ?? 0) - (change ?? 0)).toBeCloseTo(meanOf(few));
  });
});

describe('case 11: a manager and two heads, who put their reports together', () => {
  it('learn nothing that is not in the release: the rank of all they got is its rank', async () => {
    const theirs = [
      ...(await toldTo(await viewerOf(null), null)),
      ...(await toldTo(await viewerOf('Zorg'), 'Zorg')),
      ...(await toldTo(await viewerOf('Staf'), 'Staf')),
    ];
    const published = toldByJson(release, everybody);
    const rank = rankOf(published, everybody);
    expect(rank).toBe(release.blocks.length);
    expect(rankOf([...published, ...theirs], everybody)).toBe(rank);
    expect(isolate([...published, ...theirs], everybody, k)).toEqual([]);
    expect(new Set(theirs.map(({ people }) => people.join())).size).toBeGreaterThan(4);
  });

  it('would find one person if every reader’s report were made safe by itself', () => {
    const own = (department: string) => everybody.filter((one) => one.department === department);
    const manager = withThreshold(everybody, k, [views.whole, views.layer], measure);
    const heads = ['Balie', 'Zorg', 'Staf'].map((department) =>
      withThreshold(own(department), k, [views.cell], measure),
    );
    for (const head of heads) expect(isolate(head, everybody, k)).toEqual([]);
    expect(isolate(manager, everybody, k)).toEqual([]);
    const [first] = isolate([...manager, ...heads.slice(0, 2).flat()], everybody, k);
    expect([first?.people.length, first?.total]).toEqual([1, truth(first?.people ?? [])]);
  });
});
