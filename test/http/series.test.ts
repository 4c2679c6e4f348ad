import { beforeAll, expect, it } from 'vitest';
import { writeLetters } from '../../src/actions/mail/write-letters.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { dayOf } from '../../src/core/ground/local-day.ts';
import { listWaves } from '../../src/storage/waves.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { openWave, type PlayedWave, planWave } from '../support/world-wave.ts';

/** A wave that is repeated: the clock prepares a draft, and everything else waits for HR. */

let world: World;
let first: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  first = await openWave(world);
});

const drafts = async () =>
  (await listWaves(world.context().db)).filter(({ state }) => state === 'draft');
const repeat = (fields: Record<string, string>, id = first.id) =>
  hrPost(world, `/manage/waves/${id}/series`, fields);
const quarterly = { title: 'Puls', months: '3', nextOn: '2027-01-31' };

it('is refused before a wave has been open, on a day that has passed, and without its fields', async () => {
  const planned = await planWave(world);
  const early = await withoutTrace(repeat(quarterly, planned));
  expect(early.status).toBe(409);
  for (const wrong of [{ nextOn: '2026-11-01' }, { months: '2' }, { title: '' }, { nextOn: 'x' }]) {
    const response = await withoutTrace(repeat({ ...quarterly, ...wrong }));
    expect(response.status).toBe(422);
  }
  const none = await withoutTrace(hrPost(world, `/manage/waves/${first.id}/series/stop`));
  expect(none.status).toBe(409);
});

it('prepares nothing before its day, and on its day one draft like the wave, however often the clock runs', async () => {
  const letter = { language: 'nl', subject: 'Onze puls', words: 'Doe je mee?' };
  const round = { wave: first.id, round: 'invitation' } as const;
  await writeLetters(world.context(), round, 'HR', [letter]);
  expect((await repeat(quarterly)()).status).toBe(303);
  await pass(world, { days: 60 });
  await world.schedule();
  expect(await drafts()).toEqual([]);
  await pass(world, { days: 10 });
  await world.schedule();
  await world.schedule();
  const [draft, ...more] = await drafts();
  expect(more).toEqual([]);
  expect(draft?.title).toBe('Puls 2027-01');
  const { settings } = await readWave(world.context(), draft?.id ?? '');
  const { settings: before } = await readWave(world.context(), first.id);
  expect(settings).toMatchObject({ reviewed: false, k: before.k, definition: before.definition });
  expect(settings.opens > world.clock.now.toISOString()).toBe(true);
  const inField = ({ opens, closes }: { opens: string; closes: string }) =>
    (Date.parse(dayOf(closes)) - Date.parse(dayOf(opens))) / 86_400_000;
  expect(inField(settings)).toBe(inField(before));
  const { log = [], invitation = [], letter: letters = [] } = await dump();
  const line = log.find(({ action, actor }) => action === 'wave.created' && actor === 'schedule');
  expect(String(line?.details)).toContain(first.id);
  expect(letters.filter(({ wave }) => wave === draft?.id)).toEqual([
    { ...letter, round: 'invitation', wave: draft?.id },
  ]);
  expect(invitation.filter(({ wave }) => wave === draft?.id)).toEqual([]);
  expect(await world.hr.get(`/manage/waves/${first.id}/series`)).toContain('30 april 2027');
});

it('prepares no second draft while the first waits, and after a long silence just one', async () => {
  await pass(world, { days: 400 });
  await world.schedule();
  expect(await drafts()).toHaveLength(1);
  const [waiting] = await drafts();
  await world.hr.postForm(`/manage/waves/${waiting?.id}/delete`, { sure: 'yes' });
  await world.schedule();
  expect((await drafts()).map(({ title }) => title)).toEqual(['Puls 2027-04']);
  const [series] = (await dump()).series ?? [];
  expect(String(series?.next_on) > world.clock.now.toISOString().slice(0, 10)).toBe(true);
});

it('ends when HR stops it; what was prepared stays', async () => {
  await world.hr.postForm(`/manage/waves/${first.id}/series/stop`, {});
  await pass(world, { days: 400 });
  await world.schedule();
  expect(await drafts()).toHaveLength(1);
  expect((await dump()).series).toEqual([]);
});
