import { beforeAll, describe, expect, it } from 'vitest';
import { addPeople } from '../../src/actions/add-people.ts';
import { bandOf } from '../../src/actions/count-participation.ts';
import { countTickets } from '../../src/storage/invitations.ts';
import { listParticipation, replaceParticipation } from '../../src/storage/participation.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { answerAs, openAs } from '../support/world-staff.ts';
import { openWave, type PlayedWave, planOf, staffList } from '../support/world-wave.ts';

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
  const all = [...found, await world.hr.get('/manage'), await world.hr.get('/manage/log')];
  // A form that must count once carries a number of its own, which nothing that happened decides.
  return all.join('\n').replace(/name="once" value="[0-9a-f]{32}"/g, 'name="once"');
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
    const codes = /<strong>[0-9A-Z]{4}(-[0-9A-Z]{4}){3}<\/strong>/g;
    expect(page.match(codes)).toHaveLength(wave.links.size);
    // A code is chance and may hold what looks like a number.
    expect(page.replaceAll(codes, '')).not.toMatch(/Naam [LS]\d{3}|[ls]\d{3}@|\b[LS]\d{3}\b/);
  });
});

describe('case 15: HR, who adds a newcomer to measure a block', () => {
  it('sees no band move: neither share nor size is that of the newcomers', async () => {
    const { db } = world.context();
    const twelve = await openWave(world, { roster: staffList({ Balie: [8, 12], Zorg: [8, 12] }) });
    for (const number of ['S101', 'S102', 'S103']) await answerAs(world, twelve, number);
    const nextDay = async () => {
      await pass(world, { days: 1 });
      await world.schedule();
      const rows = await listParticipation(db, twelve.id);
      return rows.map(({ band }) => band).sort();
    };
    expect(await nextDay()).toEqual(['0-25', '25-50']);
    const invented = ['employee', 'lead', 'lead'].map((layer, at) => ({
      number: `N${at}`,
      name: 'Niemand',
      email: '',
      language: 'nl',
      attributes: { department: 'Balie', layer, site: 'Noord' },
    }));
    await addPeople(world.context(), twelve.id, invented, { columns: {}, values: {} });
    expect(await nextDay()).toEqual(['0-25', '25-50']);
  });

  it('would learn the exact count if newcomers were divided by', () => {
    const counts = Array.from({ length: 13 }, (_, tickets) => tickets);
    const moved = counts.filter((n) => bandOf(n, 12) === '25-50' && bandOf(n, 13) === '0-25');
    expect(moved).toEqual([3]);
  });

  it('sees no band go down, whatever was counted the day before', async () => {
    const { db } = world.context();
    const [row] = await listParticipation(db, wave.id);
    if (!row) throw new Error('nothing was counted');
    const rest = (await listParticipation(db, wave.id)).slice(1);
    await replaceParticipation(db, wave.id, [{ ...row, band: '50-75' }, ...rest]);
    await pass(world, { days: 1 });
    await world.schedule();
    const after = await listParticipation(db, wave.id);
    expect(after.find(({ block }) => block === row.block)).toMatchObject({ band: '50-75' });
  });
});
