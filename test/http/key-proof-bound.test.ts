import { env } from 'cloudflare:test';
import { beforeAll, expect, it } from 'vitest';
import { proofHeader } from '../../src/core/ballot/key-proof.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump, expectRefusal } from '../support/world-dump.ts';
import { proofFor } from '../support/world-holder.ts';
import { jsonPost, type Person } from '../support/world-visitor.ts';
import { closeWave, keyHolders, openWave, type PlayedWave, rowOf } from '../support/world-wave.ts';

/** What a proof of the key counts for: one request, of one holder, in one visit, once, for minutes. */

let world: World;
let wave: PlayedWave;
let other: PlayedWave;
let holder: Person;
let second: Person;
let elsewhere: Person;

const body = { release: {}, receipts: [] };
const publishing = { method: 'POST', path: 'release', body: JSON.stringify(body) };

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  other = await openWave(world);
  await signInAll();
  await closeWave(world, wave);
  await closeWave(world, other);
});

async function signInAll(): Promise<void> {
  [holder, second] = (await keyHolders(world, wave.id)) as [Person, Person];
  [elsewhere] = (await keyHolders(world, other.id)) as [Person];
}

const read =
  (proof: Record<string, string>, who = holder, path = 'box?after=', { id } = wave) =>
  () =>
    who.ask(`/key/${id}/${path}`, { headers: { accept: 'application/json', ...proof } });
const publish =
  (sent: unknown, proof: Record<string, string>, who = holder) =>
  () =>
    who.ask(`/key/${wave.id}/release`, jsonPost(sent, proof));
const refused = (ask: () => Promise<Response>) => expectRefusal(ask, 409, 'key.unopened');

it('no other visit, be it of the same place', async () => {
  await refused(read(await proofFor(holder, wave), second));
  const again = (await keyHolders(world, wave.id))[0] as Person;
  await refused(read(await proofFor(holder, wave), again));
});

it('no other wave, be it one with the same key', async () => {
  await refused(read(await proofFor(holder, wave), elsewhere, 'box?after=', other));
  const id = wave.id;
  const both = [id, other.id];
  const keys = await Promise.all(both.map(async (one) => (await rowOf(world, one)).boxKey));
  const put = (key: string | null | undefined) =>
    env.DB.prepare('UPDATE wave SET box_key = ? WHERE id = ?').bind(key, other.id).run();
  await put(keys[0]);
  const proof = await proofFor(elsewhere, { id: other.id, key: wave.key });
  await put(keys[1]);
  await refused(read(proof));
});

it('no other page, method or purpose', async () => {
  await refused(read(await proofFor(holder, wave), holder, 'box?after=AAAA'));
  await refused(read(await proofFor(holder, wave), holder, 'box'));
  await refused(read(await proofFor(holder, wave, { method: 'POST' })));
  await refused(publish(body, await proofFor(holder, wave)));
  await refused(read(await proofFor(holder, wave, publishing)));
});

it('no other body, be it one letter', async () => {
  const sent = { release: {}, receipts: ['0'.repeat(64)] };
  await refused(publish(sent, await proofFor(holder, wave, publishing)));
});

it('not a second time, neither for reading nor for publishing', async () => {
  const reading = await proofFor(holder, wave);
  expect((await read(reading)()).status).toBe(200);
  await expectRefusal(read(reading), 403, 'key.proof-late');
  const proof = await proofFor(holder, wave, publishing);
  await expectRefusal(publish(body, proof), 400, 'release.malformed');
  await expectRefusal(publish(body, proof), 403, 'key.proof-late');
});

it('once, also when it is sent eight times at the same moment', async () => {
  const proof = await proofFor(holder, wave);
  const replies = await Promise.all(Array.from({ length: 8 }, read(proof)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(403)]);
});

it('no longer than ten minutes, whatever end it claims', async () => {
  const proof = await proofFor(holder, wave);
  const header = proof[proofHeader] ?? '';
  await refused(read({ [proofHeader]: `B${header.slice(1)}` }));
  world.clock.now = new Date(world.clock.now.getTime() + 10 * 60_000 + 1);
  await expectRefusal(read(proof), 403, 'key.proof-late');
});

it('and what is kept of it goes with the clock', async () => {
  expect((await dump()).spent_proof?.length).toBeGreaterThan(1);
  await pass(world, { hours: 1 });
  await world.schedule();
  expect((await dump()).spent_proof).toEqual([]);
});
