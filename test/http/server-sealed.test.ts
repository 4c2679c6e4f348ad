import { beforeAll, describe, expect, it } from 'vitest';
import { exportLinks, makeTicketKeys, takeStep } from '../../scripts/play/hr.ts';
import { planWave as planAction } from '../../src/actions/plan-wave.ts';
import { checkServerSealed } from '../../src/actions/server-sealed.ts';
import { setBoxKey } from '../../src/actions/set-box-key.ts';
import { toBase64Url } from '../../src/core/ballot/bytes.ts';
import { promiseKind } from '../../src/core/ballot/promise-kind.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { readRelease } from '../../src/core/disclosure/read-release.ts';
import { findBoxSecret } from '../../src/storage/box-secrets.ts';
import { replacePeople } from '../../src/storage/people.ts';
import { findRelease, listReceipts } from '../../src/storage/releases.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, expectRefusal } from '../support/world-dump.ts';
import { answerAll, openAs } from '../support/world-staff.ts';
import { jsonPost } from '../support/world-visitor.ts';
import {
  closeWave,
  openWave,
  type PlayedWave,
  planWave,
  rowOf,
  staffList,
} from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let receipts: Map<string, string>;
const script = { promise: 'server' as const, roster: staffList({ Zorg: [8, 16] }) };
const secret = () => findBoxSecret(world.context().db, wave.id);
const openBox = () => world.hr.ask(`/manage/waves/${wave.id}/open-box`, { method: 'POST' });

beforeAll(async () => {
  world = await startWorld();
  const id = await planWave(world, script);
  await makeTicketKeys(world.hr, id);
  wave = { id, links: new Map(), key: await generateBoxKey(), manifestHash: '' };
});

describe('a wave that the server opens', () => {
  it('gets its key at planning, and loses it when it goes back to draft', async () => {
    const { boxKey } = await rowOf(world, wave.id);
    expect(boxKey).toMatch(/^[A-Za-z0-9_-]{87}$/);
    expect(await secret()).not.toBeNull();
    await world.hr.postForm(`/manage/waves/${wave.id}/unplan`, {});
    expect(await secret()).toBeNull();
    expect((await rowOf(world, wave.id)).boxKey).toBeNull();
    await world.hr.postForm(`/manage/waves/${wave.id}/plan`, { tree: 'sides' });
    expect((await rowOf(world, wave.id)).boxKey).not.toBe(boxKey);
    await makeTicketKeys(world.hr, wave.id);
  });

  it('is fixed without a key holder, and its manifest is confidential', async () => {
    await takeStep(world.hr, wave.id, 'fix');
    await takeStep(world.hr, wave.id, 'open');
    const links = await exportLinks(world.hr, wave.id);
    wave.links = new Map([...links].map(([number, link]) => [number, new URL(link).hash.slice(1)]));
    const { manifest } = (await openAs(world, wave, 'S101')).wave;
    expect(manifest).toMatchObject({
      promise: 'confidential',
      openedBy: 'server-sealed',
      keyHolders: [],
    });
    expect(promiseKind(manifest)).toBe('confidentialServer');
  });

  it.each(['nl', 'en'])('is called confidential and never anonymous, in %s', async (language) => {
    const anonymous =
      language === 'nl'
        ? /is anoniem|anoniem<|Zo blijven je antwoorden anoniem/
        : /is anonymous|anonymous</;
    const holder = language === 'nl' ? /een sleutelbewaarder \(/i : /a key holder \(/i;
    const id = wave.id;
    const privacy = await (await world.reach(`/w/${id}/privacy?language=${language}`)).text();
    const pages = [privacy];
    for (const path of ['', '/keys', '/close', '/council']) {
      pages.push(await world.hr.get(`/manage/waves/${id}${path}?language=${language}`));
    }
    for (const page of pages) {
      expect(page).not.toMatch(anonymous);
      expect(page).not.toMatch(holder);
    }
    expect(privacy).toContain(language === 'nl' ? 'vertrouwelijk' : 'confidential');
  });

  it('cannot be opened while it is open, nor by anybody else', async () => {
    receipts = await answerAll(world, wave, [...wave.links.keys()].slice(0, 20));
    await expectRefusal(openBox, 409, 'wave.state');
    await closeWave(world, wave);
    const ask = () => world.reach(`/manage/waves/${wave.id}/open-box`, jsonPost({}));
    expect((await ask()).status).toBeGreaterThanOrEqual(401);
    expect(await secret()).not.toBeNull();
  });

  it('is opened, counted and published in one step, and then the key is gone', async () => {
    expect(await world.hr.get(`/manage/waves/${wave.id}`)).toContain('open-box');
    expect((await openBox()).status).toBe(303);
    expect((await rowOf(world, wave.id)).state).toBe('released');
    expect(await secret()).toBeNull();
    const { db } = world.context();
    const release = readRelease(JSON.parse((await findRelease(db, wave.id)) ?? ''));
    expect(release.wave.promise).toBe('confidential');
    expect(release.participation).toMatchObject({ headcount: 24, ballots: 20 });
    expect((await listReceipts(db, wave.id)).sort()).toEqual([...receipts.values()].sort());
    const { ticket_key } = await dump();
    expect(ticket_key?.filter((row) => row.wave === wave.id && row.private_key)).toEqual([]);
    await expectRefusal(openBox, 409, 'wave.state');
  });

  it('says in the log that the box was opened and the key deleted', async () => {
    const log = await world.hr.get('/manage/log');
    for (const line of ['box.opened', 'release.published', 'key.deleted']) {
      expect(log).toContain(line);
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
    const id = await planWave(world, script);
    await world.hr.postForm(`/manage/waves/${id}/unplan`, {});
    const person = (at: number) => ({
      number: `X${at}`,
      name: '',
      email: '',
      language: 'nl',
      attributes: { layer: 'employee', department: 'Zorg' },
    });
    const people = Array.from({ length: 2001 }, (_, at) => person(at));
    await replacePeople(world.context().db, id, people);
    await expect(planAction(world.context(), id, 'sides')).rejects.toMatchObject({
      code: 'server-sealed.large',
      details: { people: 2001, max: 2000 },
    });
    expect((await rowOf(world, id)).state).toBe('draft');
    expect(() => checkServerSealed(2000)).not.toThrow();
  });

  it('a cancelled wave loses its key at once', async () => {
    const id = await planWave(world, script);
    expect(await findBoxSecret(world.context().db, id)).not.toBeNull();
    await world.hr.postForm(`/manage/waves/${id}/cancel`, { reason: 'Verkeerd', sure: 'yes' });
    expect(await findBoxSecret(world.context().db, id)).toBeNull();
  });

  it('no key of somebody’s own is taken for its box', async () => {
    const id = await planWave(world, script);
    const publicKey = toBase64Url((await generateBoxKey()).publicKey);
    await expect(setBoxKey(world.context(), id, publicKey)).rejects.toMatchObject({
      code: 'key.fixed',
    });
  });
});
