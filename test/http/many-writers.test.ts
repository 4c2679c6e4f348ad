import { beforeAll, describe, expect, it } from 'vitest';
import { commit } from '../../src/actions/commit.ts';
import { saveOrganisation } from '../../src/actions/save-organisation.ts';
import { expectSound } from '../support/digest.ts';
import { interposed } from '../support/failing-d1.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { draftWave } from '../support/world-hr.ts';
import { formOf } from '../support/world-visitor.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const posts = (path: string, times: number, fields: Record<string, string>) =>
  Promise.all(
    Array.from({ length: times }, () =>
      world.hr.ask(path, { method: 'POST', body: formOf(fields) }).then(({ status }) => status),
    ),
  );
const lines = async (action: string) =>
  ((await dump()).log ?? []).filter((line) => line.action === action).length;

describe('many who write at once', () => {
  it('all get in: two hundred saves are two hundred lines of one chain', async () => {
    const fields = { name: 'De Brug', controller: 'De Brug b.v.', contact: 'x@y.example' };
    const before = await lines('organisation.saved');
    const statuses = await posts('/manage/organisation', 200, fields);
    expect(new Set(statuses)).toEqual(new Set([303]));
    expect(await lines('organisation.saved')).toBe(before + 200);
    await expectSound();
  });

  it('to the same wave get in, or are told in words that somebody came first', async () => {
    const id = await draftWave(world);
    const page = await world.hr.get(`/manage/waves/${id}/settings`);
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    const fields = { ...settings, version };
    const statuses = await posts(`/manage/waves/${id}/settings`, 50, fields);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    await expectSound();
  });

  it('with one press of a form, however often it arrives, make one wave and save once', async () => {
    const once = 'ab'.repeat(16);
    const fields = { title: 'Dubbel gedrukt', definition: 'csi-pulse', once };
    expect(new Set(await posts('/manage/waves', 20, fields))).toEqual(new Set([303]));
    const made = ((await dump()).wave ?? []).filter(({ title }) => title === 'Dubbel gedrukt');
    expect(made).toHaveLength(1);
    const path = `/manage/waves/${made[0]?.id}/settings`;
    const before = await lines('wave.settings');
    const saves = await posts(path, 20, { ...settings, once, version: '0' });
    expect(new Set(saves)).toEqual(new Set([303]));
    expect(await lines('wave.settings')).toBe(before + 1);
  });
});

describe('a transaction whose reply was lost', () => {
  it('knows its own line, and is not written a second time', async () => {
    const before = await lines('organisation.saved');
    const lossy = interposed(world.context(), async (call, trip) => {
      const reply = await trip();
      if (call === 1) throw new Error('the reply is lost');
      return reply;
    });
    await saveOrganisation(lossy.context, { name: 'a', controller: 'b', contact: 'c' });
    expect(await lines('organisation.saved')).toBe(before + 1);
    await expectSound();
  });

  it('is written once also when a second try meets the first, which was only late', async () => {
    const before = await lines('test.late');
    const entries = [{ action: 'test.late', details: {} }];
    let late: Promise<unknown> = Promise.resolve();
    const slow = interposed(world.context(), async (call, trip) => {
      if (call !== 1) return trip();
      // The connection breaks before D1 has begun; it does begin, at the second try.
      const first = trip;
      late = Promise.resolve().then(() => first());
      throw new Error('the connection is gone');
    });
    await commit(slow.context, 'hr', { guard: [], statements: [], entries });
    await late.catch(() => {});
    expect(await lines('test.late')).toBe(before + 1);
    await expectSound();
  });
});

const settings = {
  title: 'Samen',
  definition: 'csi-pulse',
  languages: 'nl',
  k: '7',
  opens: '2026-11-25',
  closes: '2026-12-09',
  promise: 'anonymous',
  'holder-1': 'Raad',
  rosterDays: '14',
  ballotDays: '30',
  ...Object.fromEntries(
    ['top', 'middle', 'lead', 'employee'].map((layer) => [`response-${layer}`, '70']),
  ),
};
