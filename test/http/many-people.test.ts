import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdCeremony } from '../../scripts/play/key-holder.ts';
import { exportCards, exportLinks } from '../../src/actions/export-links.ts';
import { fixManifest } from '../../src/actions/fix-manifest.ts';
import { makeTicketKeys } from '../../src/actions/make-ticket-keys.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { returnToDraft } from '../../src/actions/return-to-draft.ts';
import { summariseWave } from '../../src/actions/summarise-wave.ts';
import { utf8 } from '../../src/core/ground/bytes.ts';
import {
  countInvitations,
  insertInvitations,
  listInvitations,
} from '../../src/storage/invitations.ts';
import { findRelease, insertsOfRelease } from '../../src/storage/releases.ts';
import { allOf } from '../support/all-of.ts';
import { startWorld, type World } from '../support/world.ts';
import { draftWave, hrPost } from '../support/world-hr.ts';
import { keyHolders, openWave, planWave, putTestKeys } from '../support/world-wave.ts';

// What one request cannot do for a hundred thousand people is done in steps and read in pages.

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const invited = (id: string) => countInvitations(world.context().db, id);

/** Puts people on a draft's list without the work of reading them from a file. */
const addToList = (id: string, people: number, departments = 1) =>
  world.context().db.run(sql`
    INSERT INTO person (wave, number, name, email, language, attributes)
    WITH RECURSIVE each(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < ${people})
    SELECT ${id}, 'X' || n, '', '', 'nl',
      json_object('layer', 'employee', 'department', 'Team ' || (n % ${departments})) FROM each`);

describe('the invitations of a planned wave', () => {
  const step = (id: string) => makeTicketKeys(world.context(), id, { keys: 1, people: 20 });
  const ready = async () => {
    const id = await planWave(world);
    await putTestKeys(world, id);
    await holdCeremony(await keyHolders(world, id), id);
    return id;
  };

  it('are made a few at a time, for everybody once, also by two presses at once', async () => {
    const id = await ready();
    await step(id);
    expect(await invited(id)).toBe(20);
    await Promise.all([step(id), step(id)]);
    expect(await invited(id)).toBe(48);
    await fixManifest(world.context(), id, null);
    const numbers = (await listInvitations(world.context().db, id)).map(({ number }) => number);
    expect([numbers.length, new Set(numbers).size]).toEqual([48, 48]);
    expect(await step(id)).toEqual({ made: 4, total: 4 });
    expect(await invited(id)).toBe(48);
  });

  it('that are missing still are made with the manifest, and all go with the plan', async () => {
    const id = await ready();
    await step(id);
    const [early] = await listInvitations(world.context().db, id);
    await fixManifest(world.context(), id, null);
    const all = await listInvitations(world.context().db, id);
    expect(new Set(all.map(({ number }) => number)).size).toBe(48);
    expect(all.map((one) => one.id)).toContain(early?.id);
    await returnToDraft(world.context(), id);
    expect(await invited(id)).toBe(0);
  });

  it('of many people are not made in one request: it says that preparing goes on', async () => {
    const id = await draftWave(world);
    await addToList(id, 30_000);
    await hrPost(world, `/manage/waves/${id}/plan`, { tree: 'sides' })();
    await putTestKeys(world, id);
    await expect(fixManifest(world.context(), id, null)).rejects.toThrow('open.ticket-keys');
    const { ticketKeys } = await summariseWave(
      world.context(),
      await readWave(world.context(), id),
    );
    expect(ticketKeys).toMatchObject({ made: 0, total: 1 });
    expect(await step(id)).toEqual({ made: 0, total: 1 });
    expect(await invited(id)).toBe(20);
  });
});

describe('links and cards of many people', () => {
  let id: string;

  beforeAll(async () => {
    ({ id } = await openWave(world));
    const { db } = world.context();
    const [one] = await listInvitations(db, id);
    if (!one) throw new Error('nobody is invited');
    const more = Array.from({ length: 2100 }, (_, at) => ({
      ...one,
      id: `more${(at * 7919) % 2100}`,
      authHash: `more${at}`,
      number: `${at % 2 === 0 ? '00' : ''}${10_000 + at}`,
      block: `b0${1 + (at % 4)}`,
      email: at < 300 ? '' : one.email,
    }));
    for (const statement of insertInvitations(db, id, more)) await statement;
  });

  it('stand in one file, each once, in the order of their numbers', async () => {
    const { count, pages } = await exportLinks(world.context(), id, 'https://a.example');
    const read = await allOf(pages);
    const numbers = read.flat().map(({ number }) => number);
    expect(read.length).toBeGreaterThan(1);
    expect(count).toBe(2148);
    expect(new Set(numbers).size).toBe(2148);
    expect(numbers.slice(0, 3)).toEqual(['0010000', '10001', '0010002']);
  });

  it('stand on pages that are not large, each once, block by block', async () => {
    const page = (at: number) =>
      exportCards(world.context(), id, 'https://a.example', { whom: 'no-email', page: at });
    const [first, second] = [await page(1), await page(2)];
    expect([first.pages, first.cards.length, second.cards.length]).toEqual([2, 250, 50]);
    const numbers = [...first.cards, ...second.cards].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(300);
    const blocks = (cards: typeof first.cards) => cards.map(({ block }) => block).sort();
    expect(blocks(second.cards)[0]).toBe(blocks(first.cards).at(-1));
    expect((await page(99)).page).toBe(1);
  });
});

it('a release of many parts is stored and read as it was, in no row above 500 kB', async () => {
  const { db } = world.context();
  const id = await draftWave(world);
  const pieces = Array.from({ length: 12 }, (_, at) => `${at}${'é'.repeat(199_998)}`);
  const stages = { hr: '2026-01-01T00:00:00.000Z' };
  for (const statement of insertsOfRelease(db, id, pieces, [], stages)) await statement;
  const parts = (await findRelease(db, id)) ?? [];
  expect(parts.join('')).toBe(pieces.join(''));
  expect(parts.length).toBeGreaterThan(10);
  expect(Math.max(...parts.map((part) => utf8(part).length))).toBeLessThan(500_000);
});

it('a plan with more groups than a report can be made of is refused with what to do, and with fewer questions not', async () => {
  const planned = async (definition: string) => {
    const id = await draftWave(world, definition);
    await addToList(id, 27_600, 2_300);
    const reply = await hrPost(world, `/manage/waves/${id}/plan?language=en`, { tree: 'sides' })();
    return [reply.status, (await readWave(world.context(), id)).state];
  };
  expect(await planned('csi-full')).toEqual([400, 'draft']);
  expect(await planned('csi-pulse')).toEqual([303, 'planned']);
});

// Last, since what follows would look through all these people for a trace.
it('an organisation that is too large for one wave is told so when it is to be planned', async () => {
  const id = await draftWave(world);
  await addToList(id, 120_001);
  const reply = await world.hr.ask(`/manage/waves/${id}/plan?language=en`);
  expect(reply.status).toBe(400);
  expect(await reply.text()).toContain('at most 120000 people; this list has 120001');
  const planned = await hrPost(world, `/manage/waves/${id}/plan`, { tree: 'sides' })();
  expect(planned.status).toBe(400);
  expect((await readWave(world.context(), id)).state).toBe('draft');
});
