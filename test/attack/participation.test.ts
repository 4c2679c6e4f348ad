import { beforeAll, describe, expect, it } from 'vitest';
import { countTickets } from '../../src/storage/invitations.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { answerAs, openAs } from '../support/world-staff.ts';
import { openWave, type PlayedWave, planOf } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  await world.schedule();
});

/** Every page HR can open about a wave in the field. */
async function everythingHrSees(): Promise<string> {
  const pages = ['', '/participation', '/invite', '/keys', '/settings', '/proof', '/close'];
  const found = await Promise.all(
    pages.map((page) => world.hr.get(`/manage/waves/${wave.id}${page}`)),
  );
  return [...found, await world.hr.get('/manage'), await world.hr.get('/manage/log')].join('\n');
}

describe('case 15: HR, who wants to know who took part', () => {
  it('learns nothing by looking before and after somebody sends', async () => {
    // The fifth of sixteen in a block crosses the edge of a band.
    for (const number of ['S101', 'L101', 'S201', 'S202', 'S203', 'S204', 'S205']) {
      const before = await everythingHrSees();
      await answerAs(world, wave, number);
      await world.schedule();
      expect(await everythingHrSees()).toBe(before);
    }
  });

  it('would learn it from a live counter', async () => {
    const block = (await openAs(world, wave, 'S102')).wave.block;
    const live = async () => (await countTickets(world.context().db, wave.id))[block] ?? 0;
    const before = await live();
    await answerAs(world, wave, 'S102');
    expect((await live()) - before).toBe(1);
  });

  it('gets bands that one more answer moves on few days, and never for blocks below ten', async () => {
    const { blocks } = await planOf(world, wave.id);
    const bands = new Set<string>();
    for (const number of ['S103', 'S104', 'S105', 'S106', 'S107', 'S108']) {
      await answerAs(world, wave, number);
      await pass(world, { days: 1 });
      await world.schedule();
      const rows = (await dump()).participation?.filter((row) => row.wave === wave.id) ?? [];
      bands.add(rows.map((row) => row.band).join());
      const small = blocks.filter(({ headcount }) => headcount < 10).map(({ id }) => id);
      expect(rows.filter((row) => small.includes(String(row.block)))).toEqual([]);
    }
    // Six more answers, one a day: with exact counts six different pages, with bands two or three.
    expect(bands.size).toBeLessThanOrEqual(3);
  });

  it('keeps no course over time: yesterday’s band is gone', async () => {
    const days = (await dump()).participation?.map((row) => row.day);
    expect(new Set(days).size).toBe(1);
  });

  it('gets cards without a name, number or order', async () => {
    const page = await world.hr.get(`/manage/waves/${wave.id}/cards?for=everyone`);
    expect(page).not.toMatch(/Naam [LS]\d{3}|[ls]\d{3}@|\b[LS]\d{3}\b/);
  });
});
