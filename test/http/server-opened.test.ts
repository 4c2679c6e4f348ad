import { env } from 'cloudflare:test';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  endedBoxes,
  judgeBoxes,
  judgeWrapping,
  wrappedKeys,
} from '../../scripts/deploy/box-keys.ts';
import { makeTicketKeys } from '../../scripts/play/hr.ts';
import { openBoxInSteps } from '../../src/actions/open-box-in-steps.ts';
import { planWave as planAction } from '../../src/actions/plan-wave.ts';
import { readSealedComments } from '../../src/actions/publish-opened-box.ts';
import { decrypt, keyIdOf } from '../../src/actions/wrapping.ts';
import { promiseKind } from '../../src/core/ballot/promise-kind.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import { findBoxSecret } from '../../src/storage/box-secrets.ts';
import { listOpenedParts } from '../../src/storage/opened-parts.ts';
import { findRelease, listReceipts } from '../../src/storage/releases.ts';
import { privacyTexts } from '../../src/texts/privacy.ts';
import { serverOpenedTexts } from '../../src/texts/server-opened.ts';
import { actionInWords } from '../../src/views/manage/log-words.ts';
import { startWorld, type World } from '../support/world.ts';
import { crashing, dump, expectRefusal } from '../support/world-dump.ts';
import { answerInWords, fixAndOpen, sealedScript } from '../support/world-server-opened.ts';
import { openAs } from '../support/world-staff.ts';
import { jsonPost } from '../support/world-visitor.ts';
import { closeWave, type PlayedWave, planWave, rowOf } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let receipts: Map<string, string>;
/** What HR leaves out: a text like any other, whatever it means in code. */
const left = '__proto__';
const secret = () => findBoxSecret(world.context().db, wave.id);
const openBox = () => world.hr.ask(`/manage/waves/${wave.id}/open-box`, { method: 'POST' });
const openingPage = () => world.hr.get(`/manage/waves/${wave.id}/open-box`);
const step = () => world.hr.postJson(`/manage/waves/${wave.id}/open-box`, {});

beforeAll(async () => {
  world = await startWorld();
  const id = await planWave(world, sealedScript);
  await makeTicketKeys(world.hr, id);
  wave = { id, links: new Map(), key: await generateBoxKey(), manifestHash: '' };
});

/** The text on HR's page that a box to leave out belongs to. */
function textOf(page: string, id: string): string {
  return new RegExp(`id="text-\\d+-${id}"[^>]*>([^<]*)<`).exec(page)?.[1] ?? '';
}

describe('a wave that the server opens', () => {
  it('gets its key at planning, and loses it when it goes back to draft', async () => {
    const { boxKey } = await rowOf(world, wave.id);
    expect(boxKey).toMatch(/^[A-Za-z0-9_-]{87}$/);
    expect(await secret()).not.toBeNull();
    await world.hr.postForm(`/manage/waves/${wave.id}/unplan`, {});
    expect(await secret()).toBeNull();
    expect((await rowOf(world, wave.id)).boxKey).toBeNull();
    await crashing('INSERT ON box_key', () =>
      expect(planAction(world.context(), wave.id, 'sides')).rejects.toThrow(),
    );
    await world.hr.postForm(`/manage/waves/${wave.id}/plan`, { tree: 'sides' });
    expect((await rowOf(world, wave.id)).boxKey).not.toBe(boxKey);
    await makeTicketKeys(world.hr, wave.id);
  });

  it('is fixed without a key holder, and its manifest is confidential', async () => {
    wave = await fixAndOpen(world, wave.id);
    const { manifest } = (await openAs(world, wave, 'S101')).wave;
    expect(manifest).toMatchObject({
      promise: 'confidential',
      openedBy: 'server-sealed',
      keyHolders: [],
    });
    expect(promiseKind(manifest)).toBe('confidentialServer');
  });

  it.each([
    'nl',
    'en',
  ] as const)('is called confidential and never anonymous, in %s', async (language) => {
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
    const { comments, reader } = privacyTexts[language].serverOpens;
    for (const text of [comments, reader.what, reader.when]) expect(privacy).toContain(text);
  });

  it('cannot be opened while it is open, nor by anybody else', async () => {
    receipts = await answerInWords(
      world,
      wave,
      [...wave.links.keys()].slice(0, 20),
      (number, item) => (number === 'S101' ? left : `Wat ${number} vindt van ${item}`),
    );
    await expectRefusal(openBox, 409, 'wave.state');
    await closeWave(world, wave);
    const ask = () => world.reach(`/manage/waves/${wave.id}/open-box`, jsonPost({}));
    expect((await ask()).status).toBeGreaterThanOrEqual(401);
    expect(await secret()).not.toBeNull();
  });

  it('opens in steps, and a step that was taken twice or lost changes nothing', async () => {
    const { db } = world.context();
    const take = () => openBoxInSteps(world.context(), 'hr', wave.id, 7);
    expect(await world.hr.get(`/manage/waves/${wave.id}`)).toContain('open-box');
    expect(await take()).toEqual({ done: 7, total: 20 });
    expect(await rowOf(world, wave.id)).toMatchObject({ state: 'closed', boxOpened: true });
    expect(await openingPage()).toMatch(/<progress[^>]*value="7" max="20"/);
    await Promise.all([take(), take()]);
    expect((await listOpenedParts(db, wave.id)).map(({ ballots }) => ballots)).toEqual([7, 7]);
    await db.run(sql`DELETE FROM opened_part WHERE wave = ${wave.id} AND part = 1`);
    expect(await take()).toEqual({ done: 14, total: 20 });
    expect(await take()).toEqual({ done: 20, total: 20 });
    expect(await take()).toEqual({ done: 20, total: 20 });
  });

  it('keeps nothing readable between the steps, and every part of one length', async () => {
    const { db, wrapKeys } = world.context();
    const stored = JSON.stringify(await dump());
    const questions = (await readSealedComments(world.context(), wave.id)) ?? [];
    const texts = questions.flatMap(({ comments }) => comments.map(({ text }) => text));
    expect(texts.length).toBeGreaterThanOrEqual(5);
    const parts = (await dump()).opened_part?.filter((row) => row.wave === wave.id) ?? [];
    const bytes = parts.map(({ encrypted }) => fromBase64Url(String(encrypted)));
    const decoded = bytes.map((part) => new TextDecoder('latin1').decode(part)).join();
    for (const text of texts) expect(stored + decoded).not.toContain(text);
    expect(new Set(parts.map(({ encrypted }) => String(encrypted).length)).size).toBe(1);
    const encrypted = String(parts[0]?.encrypted);
    await expect(decrypt(wrapKeys[0], encrypted)).rejects.toThrow();
    expect((await findBoxSecret(db, wave.id))?.encrypted).not.toContain('.');
  });

  it('starts again when what was opened is lost or was changed', async () => {
    const { db } = world.context();
    const parts = async () => (await listOpenedParts(db, wave.id)).length;
    await db.run(sql`UPDATE opened_part SET encrypted = (SELECT encrypted FROM opened_part WHERE part = 1
      AND wave = ${wave.id}) WHERE part = 0 AND wave = ${wave.id}`);
    expect(await step()).toEqual({ done: 0, total: 20 });
    expect(await parts()).toBe(0);
    await openBoxInSteps(world.context(), 'hr', wave.id, 15);
    await openBoxInSteps(world.context(), 'hr', wave.id, 5);
    await db.run(sql`DELETE FROM opened_part WHERE wave = ${wave.id} AND part = 0`);
    expect(await step()).toEqual({ done: 0, total: 20 });
    expect(await parts()).toBe(0);
  });

  it('is opened by the schedule when HR has left, but not published before HR has read', async () => {
    await world.schedule();
    expect(await openingPage()).toMatch(/<progress[^>]*value="20" max="20"/);
    const wavePage = await world.hr.get(`/manage/waves/${wave.id}`);
    expect(wavePage).toContain(serverOpenedTexts.nl.opening.waits);
    await world.schedule();
    expect((await rowOf(world, wave.id)).state).toBe('closed');
    expect(await step()).toMatchObject({
      next: `/manage/waves/${wave.id}/open-box/comments`,
    });
    expect((await rowOf(world, wave.id)).state).toBe('closed');
  });

  it('shows HR every open answer, and publishes none that HR has not seen', async () => {
    const path = `/manage/waves/${wave.id}/open-box/comments`;
    const page = await world.hr.get(path);
    const ids = [...page.matchAll(/name="leave" value="([0-9a-f]{64})"/g)].map(
      ([, id]) => id ?? '',
    );
    expect(ids.length).toBeGreaterThanOrEqual(5);
    const post = (seen: string[], leave: string[]) => world.hr.postForm(path, { seen, leave });
    expect(await post([], [])).toContain('name="leave"');
    expect(await post(ids.slice(1), [])).toContain(`name="leave" value="${ids[0]}"`);
    expect((await rowOf(world, wave.id)).state).toBe('closed');
    const out = ids.filter((id) => textOf(page, id) === left);
    expect(out).toHaveLength(1);
    await crashing('DELETE ON box_secret', () => expect(post(ids, out)).rejects.toThrow());
    expect((await rowOf(world, wave.id)).state).toBe('closed');
    expect(await findRelease(world.context().db, wave.id)).toBeNull();
    expect(await secret()).not.toBeNull();
    await post(ids, out);
    expect((await rowOf(world, wave.id)).state).toBe('released');
  });

  it('then is published without the answer that was left out, and the keys are gone', async () => {
    const { db, wrapKeys } = world.context();
    const release = readRelease(JSON.parse((await findRelease(db, wave.id))?.join('') ?? ''));
    expect(release.wave.promise).toBe('confidential');
    expect(release.participation).toMatchObject({ headcount: 24, ballots: 20 });
    const texts = release.comments.flatMap(({ rows }) => rows.flatMap((row) => row.texts));
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(texts).not.toContain(left);
    expect((await listReceipts(db, wave.id)).sort()).toEqual([...receipts.values()].sort());
    const after = await dump();
    for (const table of ['box_secret', 'box_key', 'opened_part']) {
      expect(after[table]?.filter((row) => row.wave === wave.id)).toEqual([]);
    }
    expect(after.ticket_key?.filter((row) => row.wave === wave.id && row.private_key)).toEqual([]);
    const certificate = after.log?.findLast(({ action }) => action === 'key.deleted');
    expect(JSON.parse(String(certificate?.details))).toEqual({
      wave: wave.id,
      secret: await keyIdOf(wrapKeys[0]),
      backupsUntil: '2026-12-23',
    });
    await expectRefusal(openBox, 409, 'wave.state');
  });

  it('and the doctor finds them gone, and how long backups could bring them back', async () => {
    const { wrapKeys } = world.context();
    const printed = async (query: string) => {
      const { results } = await env.DB.prepare(query).all();
      return JSON.stringify([{ results, success: true, meta: {} }]);
    };
    const present = [await keyIdOf(wrapKeys[0])];
    const on = async (secrets: string[], day: string) =>
      judgeBoxes(await printed(endedBoxes), secrets, day).map(({ good }) => good);
    expect(await on(present, '2026-11-23')).toEqual(['wait']);
    expect(await on(present, '2026-12-24')).toEqual([true]);
    expect(await on(['another'], '2026-11-23')).toEqual(['wait']);
    expect(judgeWrapping(await printed(wrappedKeys), present, null).good).toBe(true);
    expect(judgeWrapping(await printed(wrappedKeys), ['another'], null).good).toBe(false);
  });

  it('says in the log that the box was opened, the answers read and the key deleted', async () => {
    const log = await world.hr.get('/manage/log');
    for (const line of ['box.opened', 'comments.read', 'release.published', 'key.deleted']) {
      expect(log).toContain(actionInWords(line, 'nl'));
    }
  });
});
