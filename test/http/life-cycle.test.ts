import { beforeAll, describe, expect, it } from 'vitest';
import { bandOf } from '../../src/actions/count-participation.ts';
import { openLink } from '../../src/client/respond/protocol.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { type Dump, dump, expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { answerAs, connectionTo, openAs } from '../support/world-staff.ts';
import { formOf } from '../support/world-visitor.ts';
import {
  closeWave,
  fixWave,
  openWave,
  type PlayedWave,
  planOf,
  planWave,
  publishWave,
  roster,
  rowOf,
  staffList,
} from '../support/world-wave.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const isoDay = (days: number) =>
  new Date(world.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const stateOf = async (id: string) => (await rowOf(world, id)).state;
const rowsOf = (all: Dump, table: string, wave: string) =>
  (all[table] ?? []).filter((row) => row.wave === wave);
const opened = (wave: PlayedWave, number: string) =>
  openLink({ ...connectionTo(world), fragment: wave.links.get(number) ?? '' });

describe('opening', () => {
  it('deletes the staff list with its attributes: the block is the finest thing left', async () => {
    const id = await planWave(world);
    expect(rowsOf(await dump(), 'person', id)).toHaveLength(48);
    const wave = await openWave(world);
    const after = await dump();
    expect(rowsOf(after, 'person', wave.id)).toEqual([]);
    const {
      name: _name,
      email: _email,
      number: _number,
      ...row
    } = rowsOf(after, 'invitation', wave.id)[0] ?? {};
    expect(Object.keys(row).sort()).toEqual(
      ['auth_hash', 'blinded_hash', 'block', 'card_hash', 'id', 'language', 'wave'].sort(),
    );
  });

  it('a wave opens by itself at its hour, and not before', async () => {
    const wave = await fixWave(world, { opens: isoDay(2), closes: isoDay(9) });
    await world.schedule();
    expect(await stateOf(wave.id)).toBe('planned');
    expect((await opened(wave, 'S101')).state).toBe('not-yet');
    await pass(world, { days: 2 });
    await world.schedule();
    expect(await stateOf(wave.id)).toBe('open');
    await pass(world, { days: 7, hours: 20 });
    await world.schedule();
    expect(await stateOf(wave.id)).toBe('closed');
    expect((await opened(wave, 'S101')).state).toBe('closed');
  });

  it('a planned wave can be taken back to draft, and its links then lead nowhere', async () => {
    const wave = await fixWave(world);
    await world.hr.postForm(`/manage/waves/${wave.id}/unplan`, {});
    expect(await stateOf(wave.id)).toBe('draft');
    const after = await dump();
    expect(rowsOf(after, 'invitation', wave.id)).toEqual([]);
    expect(rowsOf(after, 'ticket_key', wave.id)).toEqual([]);
    expect((await opened(wave, 'S101')).state).toBe('unknown');
    await world.hr.postForm(`/manage/waves/${wave.id}/roster`, { text: roster, step: 'confirm' });
    await world.hr.postForm(`/manage/waves/${wave.id}/plan`, { tree: 'layers' });
    expect(await stateOf(wave.id)).toBe('planned');
  });
});

describe('cancelling', () => {
  const cancel = (id: string, reason: string) => () =>
    world.hr.ask(`/manage/waves/${id}/cancel`, {
      method: 'POST',
      body: formOf({ sure: 'yes', reason }),
    });

  it('needs a reason', async () => {
    const wave = await openWave(world);
    const { status } = await withoutTrace(cancel(wave.id, '  '));
    expect(status).toBe(422);
    expect((await opened(wave, 'S101')).state).toBe('open');
  });

  it('deletes everything of everybody, and staff read why', async () => {
    const wave = await openWave(world);
    await answerAs(world, wave, 'S101');
    await world.schedule();
    const before = await dump();
    expect(rowsOf(before, 'ballot', wave.id)).toHaveLength(1);
    expect(rowsOf(before, 'participation', wave.id)).not.toEqual([]);
    expect((await cancel(wave.id, 'De afdelingen klopten niet.')()).status).toBe(303);
    const after = await dump();
    for (const table of ['person', 'invitation', 'ballot', 'ticket_key', 'participation']) {
      expect({ table, rows: rowsOf(after, table, wave.id) }).toEqual({ table, rows: [] });
    }
    expect(after.wave?.find(({ id }) => id === wave.id)?.sign_key).toBeNull();
    for (const number of ['S101', 'S102']) {
      const link = await opened(wave, number);
      expect(link).toMatchObject({ wave: { reason: 'De afdelingen klopten niet.' } });
      expect(link.state).toBe('cancelled');
    }
    const line = after.log?.findLast(({ action }) => action === 'wave.cancelled');
    expect(JSON.parse(String(line?.details))).toEqual({
      wave: wave.id,
      people: 0,
      invitations: 48,
      ballots: 'all',
      backupsUntil: isoDay(30),
    });
  });

  it('a released wave cannot be cancelled any more', async () => {
    const wave = await releasedWave();
    const ask = () =>
      world.hr.ask(`/manage/waves/${wave.id}/cancel`, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: formOf({ sure: 'yes', reason: 'spijt' }),
      });
    await expectRefusal(ask, 409, 'wave.state');
  });
});

describe('deleting on schedule', () => {
  it('keeps the days of the manifest: first the roster, then the ballots, never the release', async () => {
    const wave = await releasedWave();
    const counts = async () => {
      const all = await dump();
      return ['invitation', 'ballot', 'release', 'receipt'].map(
        (table) => rowsOf(all, table, wave.id).length,
      );
    };
    const [invited, ballots, parts, receipts] = await counts();
    expect([invited, ballots]).toEqual([16, 10]);
    await pass(world, { days: 13 });
    await world.schedule();
    expect(await counts()).toEqual([invited, ballots, parts, receipts]);
    await pass(world, { days: 2 });
    await world.schedule();
    expect(await counts()).toEqual([0, ballots, parts, receipts]);
    expect((await opened(wave, 'S101')).state).toBe('released');
    await pass(world, { days: 16 });
    await world.schedule();
    expect(await counts()).toEqual([0, 0, parts, receipts]);
    expect(await stateOf(wave.id)).toBe('purged');
    expect((await opened(wave, 'S101')).state).toBe('purged');
    expect((await world.reach(`/w/${wave.id}/receipts`)).status).toBe(200);
    expect((await world.hr.ask(`/results/${wave.id}`)).status).toBe(200);
  });
});

/** A wave of sixteen people in two blocks, ten of whom answered, published today. */
async function releasedWave(): Promise<PlayedWave> {
  const wave = await openWave(world, { roster: staffList({ Zorg: [8, 8] }) });
  for (const number of ['L101', 'L102', 'L103', 'L104', 'L105']) {
    await answerAs(world, wave, number, Number(number.slice(1)));
    await answerAs(world, wave, number.replace('L', 'S'), 900 + Number(number.slice(1)));
  }
  await closeWave(world, wave);
  await publishWave(world, wave);
  return wave;
}

describe('participation', () => {
  it('is counted once a day, in bands, for blocks of ten and more', async () => {
    const wave = await openWave(world, { roster: staffList({ Balie: [8, 16], Zorg: [8, 60] }) });
    const { blocks } = await planOf(world, wave.id);
    await world.schedule();
    const first = rowsOf(await dump(), 'participation', wave.id);
    const large = blocks.filter(({ headcount }) => headcount >= 10).map(({ id }) => id);
    expect(large).toHaveLength(2);
    expect(first.map(({ block }) => block).sort()).toEqual(large.sort());
    expect(new Set(first.map(({ band }) => band))).toEqual(new Set(['0-25', '0-10']));
    for (const number of ['S101', 'S102', 'S103', 'S104', 'S105']) {
      await answerAs(world, wave, number);
      await withoutTrace(() => world.schedule());
    }
    const page = await world.hr.get(`/manage/waves/${wave.id}/participation`);
    expect(page).not.toMatch(/\b5 (van|of)\b/);
    await pass(world, { days: 1 });
    await world.schedule();
    const second = rowsOf(await dump(), 'participation', wave.id);
    expect(second).toHaveLength(2);
    expect(second.map(({ band }) => band).sort()).toEqual(['0-10', '25-50']);
    expect(new Set(second.map(({ day }) => day))).toEqual(new Set([isoDay(0)]));
  });

  it('never says 0 or 100 per cent, nobody or everybody', () => {
    for (const headcount of [10, 11, 16, 49, 50, 84, 1000]) {
      const width = headcount >= 50 ? 10 : 25;
      const bands = Array.from({ length: headcount + 1 }, (_, n) => bandOf(n, headcount));
      expect(bands[0]).toBe(`0-${width}`);
      expect(bands[headcount]).toBe(`${100 - width}-100`);
      const smallest = Math.min(
        ...[...new Set(bands)].map((band) => bands.filter((one) => one === band).length),
      );
      expect(smallest).toBeGreaterThan(1);
    }
  });

  it('no page of HR tells who took part', async () => {
    const wave = await openWave(world);
    const pages = ['', '/invite', '/participation', '/keys', '/settings', '/links.csv?language=nl'];
    const read = async () =>
      Promise.all(
        pages.map(async (page) => {
          const shown = await world.hr.get(`/manage/waves/${wave.id}${page}`);
          // Each showing of a form names its press anew.
          return shown.replaceAll(/name="once" value="[0-9a-f]{32}"/g, '');
        }),
      );
    const before = await read();
    await answerAs(world, wave, 'S101');
    await openAs(world, wave, 'S102');
    expect(await read()).toEqual(before);
  });
});
