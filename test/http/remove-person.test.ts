import { beforeAll, describe, expect, it } from 'vitest';
import { listPeople } from '../../src/storage/people.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { fixWave, openWave, planWave, rowOf } from '../support/world-wave.ts';

/** Somebody is taken out of a staff list before opening, and nothing of them is left. */

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const pathOf = (id: string) => `/manage/waves/${id}/roster/remove`;
const post = (id: string, fields: Record<string, string>) => hrPost(world, pathOf(id), fields)();
const numbers = async (id: string) =>
  (await listPeople(world.context().db, id, { from: 0, atMost: 100 })).map(({ number }) => number);

async function draft(): Promise<string> {
  const id = await planWave(world);
  await world.hr.postForm(`/manage/waves/${id}/unplan`, {});
  return id;
}

describe('taking somebody off the staff list', () => {
  it('shows who was found first, by number or by address, and takes nobody off yet', async () => {
    const id = await draft();
    for (const person of ['s101', ' S101 ', 'S101@voorbeeld.example']) {
      const response = await withoutTrace(() => post(id, { person }));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('Naam S101, personeelsnummer S101');
    }
  });

  it('takes off exactly that person by the second press', async () => {
    const id = await draft();
    const before = await numbers(id);
    expect((await post(id, { person: 'S101', step: 'remove' })).status).toBe(303);
    expect(await numbers(id)).toEqual(before.filter((number) => number !== 'S101'));
  });

  it('says in words that nobody is called so, and that one who is gone is gone', async () => {
    const id = await draft();
    await post(id, { person: 'S101', step: 'remove' });
    for (const person of ['S101', 'nobody', '%', "' OR 1=1 --", '']) {
      const response = await withoutTrace(() => post(id, { person, step: 'remove' }));
      expect(response.status).toBe(422);
    }
  });

  it('writes to the log that it happened and how many are left, and not who', async () => {
    const id = await draft();
    const people = (await numbers(id)).length;
    await post(id, { person: 'S102', step: 'remove' });
    const { log } = await dump();
    const lines = (log ?? []).filter(({ details }) => String(details).includes(id));
    expect(lines.at(-1)).toMatchObject({
      action: 'roster.person-removed',
      details: JSON.stringify({ people: people - 1, wave: id }),
    });
    // A hash may by chance hold a letter and three digits.
    expect(JSON.stringify(lines).replaceAll(/[\w-]{43}/g, '')).not.toContain('S102');
  });

  it('takes a planned wave back to draft: its groups counted the one who left', async () => {
    const id = await planWave(world);
    expect(await (await world.hr.ask(pathOf(id))).text()).toContain('terug naar voorbereiding');
    await post(id, { person: 'S101', step: 'remove' });
    expect((await rowOf(world, id)).state).toBe('draft');
    expect(await numbers(id)).not.toContain('S101');
  });

  it('leaves no row about them anywhere, also where links were made already', async () => {
    const { id } = await fixWave(world);
    await post(id, { person: 'L101', step: 'remove' });
    expect((await rowOf(world, id)).manifest).toBeNull();
    const rows = Object.values(await dump()).flat();
    const about = rows.filter((row) => row.wave === id && JSON.stringify(row).includes('L101'));
    expect(about).toEqual([]);
  });

  it('is refused once the wave is open, and the page says why', async () => {
    const { id } = await openWave(world);
    const response = await withoutTrace(() => post(id, { person: 'S101', step: 'remove' }));
    expect(response.status).toBe(409);
    expect(await world.hr.get(pathOf(id))).toContain('Deze meting is al open geweest');
  });
});
