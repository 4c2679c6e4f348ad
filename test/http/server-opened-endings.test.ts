import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { raiseK } from '../../src/actions/amend-wave.ts';
import { checkServerOpened } from '../../src/actions/box-secret.ts';
import { importRoster } from '../../src/actions/import-roster.ts';
import { continueOpening, openBoxInSteps } from '../../src/actions/open-box-in-steps.ts';
import { planWave as planAction } from '../../src/actions/plan-wave.ts';
import { setBoxKey } from '../../src/actions/set-box-key.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';
import { toBase64Url } from '../../src/core/ground/bytes.ts';
import { findBoxSecret } from '../../src/storage/box-secrets.ts';
import { isNextPart, listOpenedParts } from '../../src/storage/opened-parts.ts';
import { findRelease } from '../../src/storage/releases.ts';
import { firstBroken } from '../../src/storage/transactions.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { overtaken } from '../support/world-race.ts';
import { openSealedWave, sealedScript } from '../support/world-server-opened.ts';
import { answerAll } from '../support/world-staff.ts';
import { formOf } from '../support/world-visitor.ts';
import { closeWave, openWave, type PlayedWave, planWave, rowOf } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
const openBox = () => world.hr.ask(`/manage/waves/${wave.id}/open-box`, { method: 'POST' });
const openingPage = () => world.hr.get(`/manage/waves/${wave.id}/open-box`);
const step = () => world.hr.postJson(`/manage/waves/${wave.id}/open-box`, {});

beforeAll(async () => {
  world = await startWorld();
});

describe('a wave that the server opens', () => {
  it('without open answers to read, needs no more than the button that starts it', async () => {
    wave = await openSealedWave(world);
    await answerAll(world, wave, [...wave.links.keys()].slice(0, 8));
    await closeWave(world, wave);
    expect((await openBox()).headers.get('location')).toBe(`/manage/waves/${wave.id}/open-box`);
    expect(await openingPage()).toContain('data-opening');
    expect(await step()).toMatchObject({ next: `/manage/waves/${wave.id}?saved` });
    expect((await rowOf(world, wave.id)).state).toBe('released');
  });

  it('without open answers to read, is finished by the schedule when HR has left, with the k of that moment', async () => {
    wave = await openSealedWave(world);
    await answerAll(world, wave, [...wave.links.keys()].slice(0, 2));
    await closeWave(world, wave);
    await world.schedule();
    expect(await rowOf(world, wave.id)).toMatchObject({ state: 'closed', boxOpened: false });
    await openBoxInSteps(world.context(), 'hr', wave.id, 1);
    const grow = () => raiseK(world.context(), wave.id, 6);
    await continueOpening(overtaken(world.context(), grow), wave.id);
    expect((await rowOf(world, wave.id)).state).toBe('released');
    const release = readRelease(
      JSON.parse((await findRelease(world.context().db, wave.id))?.join('') ?? ''),
    );
    expect(release.wave.k).toBe(6);
    const { log } = await dump();
    expect(log?.findLast(({ action }) => action === 'release.published')?.actor).toBe('schedule');
  });

  it('is not published before it was shut, once, also when nobody answered', async () => {
    wave = await openSealedWave(world);
    await closeWave(world, wave);
    const path = `/manage/waves/${wave.id}/open-box`;
    const publish = () =>
      world.hr.ask(`${path}/comments`, {
        method: 'POST',
        body: formOf({ seen: [], leave: ['x'] }),
      });
    expect((await withoutTrace(publish)).headers.get('location')).toBe(path);
    await openBoxInSteps(overtaken(world.context(), openBox), 'hr', wave.id);
    const opened = ({ action, details }: Record<string, unknown>) =>
      action === 'box.opened' && String(details).includes(wave.id);
    expect((await dump()).log?.filter(opened)).toHaveLength(1);
    expect(await step()).toMatchObject({ next: `/manage/waves/${wave.id}?saved` });
    expect((await rowOf(world, wave.id)).state).toBe('released');
  });

  it('starts again when any part is lost, and takes none out of its turn', async () => {
    const { db } = world.context();
    wave = await openSealedWave(world);
    await answerAll(world, wave, [...wave.links.keys()].slice(0, 4));
    await closeWave(world, wave);
    const take = () => openBoxInSteps(world.context(), 'hr', wave.id, 1);
    for (const done of [1, 2, 3]) expect(await take()).toEqual({ done, total: 4 });
    await db.run(sql`DELETE FROM opened_part WHERE wave = ${wave.id} AND part = 0`);
    expect(await take()).toEqual({ done: 0, total: 4 });
    expect(await firstBroken(db, [isNextPart({ wave: wave.id, part: 3 })])).toBe(0);
    expect(await firstBroken(db, [isNextPart({ wave: wave.id, part: 0 })])).toBe(-1);
    expect(await listOpenedParts(db, wave.id)).toEqual([]);
  });

  it('leaves nothing of an opening behind when it is cancelled half-way', async () => {
    await openBoxInSteps(world.context(), 'hr', wave.id, 2);
    await world.hr.postForm(`/manage/waves/${wave.id}/cancel`, { reason: 'Verkeerd', sure: 'yes' });
    const after = await dump();
    for (const table of ['box_secret', 'box_key', 'opened_part', 'ballot']) {
      expect(after[table]?.filter((row) => row.wave === wave.id)).toEqual([]);
    }
  });
});

describe('what the server does not open', () => {
  it('a wave with key holders stays shut', async () => {
    wave = await openWave(world);
    await closeWave(world, wave);
    await expectRefusal(openBox, 409, 'box.key-holder');
    await expectRefusal(
      () => world.hr.ask(`/manage/waves/${wave.id}/open-box`),
      409,
      'box.key-holder',
    );
  });

  it('a wave that is too large is refused before it is planned, and told what to do', async () => {
    const id = await planWave(world, sealedScript);
    await world.hr.postForm(`/manage/waves/${id}/unplan`, {});
    const person = (at: number) => ({
      number: `X${at}`,
      name: '',
      email: '',
      language: 'nl',
      attributes: { layer: 'employee', department: 'Zorg' },
    });
    const people = Array.from({ length: 20_001 }, (_, at) => person(at));
    await importRoster(world.context(), id, people, { columns: {}, values: {} });
    await expect(planAction(world.context(), id, 'sides')).rejects.toMatchObject({
      code: 'server-opened.large',
      details: { people: 20_001, max: 20_000 },
    });
    expect((await rowOf(world, id)).state).toBe('draft');
    expect(() => checkServerOpened(20_000)).not.toThrow();
  });

  it('a cancelled wave loses its key at once', async () => {
    const id = await planWave(world, sealedScript);
    expect(await findBoxSecret(world.context().db, id)).not.toBeNull();
    await world.hr.postForm(`/manage/waves/${id}/cancel`, { reason: 'Verkeerd', sure: 'yes' });
    expect(await findBoxSecret(world.context().db, id)).toBeNull();
  });

  it('no key of somebody’s own is taken for its box', async () => {
    const id = await planWave(world, sealedScript);
    const publicKey = toBase64Url((await generateBoxKey()).publicKey);
    const made = { publicKey, holding: 'either', instead: null } as const;
    await expect(setBoxKey(world.context(), id, made)).rejects.toMatchObject({
      code: 'key.fixed',
    });
  });
});
