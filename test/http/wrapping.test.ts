import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { takeStep } from '../../scripts/play/hr.ts';
import { raiseK } from '../../src/actions/amend-wave.ts';
import { readBoxSecret } from '../../src/actions/box-secret.ts';
import type { Context } from '../../src/actions/context.ts';
import { issueTicket } from '../../src/actions/issue-ticket.ts';
import { rewrapKeys } from '../../src/actions/rewrap-keys.ts';
import { runSchedule } from '../../src/actions/run-schedule.ts';
import { decrypt, keyIdOf, type Place, unwrap, wrap } from '../../src/actions/wrapping.ts';
import { createApp } from '../../src/app.tsx';
import { lengthPrefixed, randomBytes, toBase64Url, utf8 } from '../../src/core/ground/bytes.ts';
import { deriveKey } from '../../src/core/ground/derive-key.ts';
import { readEnv } from '../../src/env.ts';
import { findBoxSecret } from '../../src/storage/box-secrets.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { insertTicketKey } from '../../src/storage/ticket-keys.ts';
import { startWorld, type World } from '../support/world.ts';
import { crashing, dump } from '../support/world-dump.ts';
import { prepareAs } from '../support/world-staff.ts';
import { origin, reachApp } from '../support/world-visitor.ts';
import { openWave, planWave, putTestKeys, rowOf, staffList } from '../support/world-wave.ts';
import { wrapAsBefore } from '../support/wrap-as-before.ts';

/** Changing the deployment's wrapping secret: a second one beside the first, then the first away. */

let world: World;
const next = toBase64Url(randomBytes(32));
const both = { ...env, WRAP_KEY_2: next };
const { WRAP_KEY: _taken, ...onlyNext } = both;

beforeAll(async () => {
  world = await startWorld();
});

function contextWith(bindings: object): Context {
  const given = bindings as Parameters<typeof readEnv>[0];
  const { database, ...rest } = readEnv(given, () => world.clock.now);
  return { ...rest, db: openDatabase(database) };
}

async function secretsUsed(): Promise<Set<string>> {
  const { box_secret = [], ticket_key = [], wave = [] } = await dump();
  const wrapped = [
    ...box_secret.map((row) => row.wrapped),
    ...ticket_key.map((row) => row.private_key),
    ...wave.map((row) => row.sign_key),
  ];
  return new Set(
    wrapped.filter((one) => one !== null).map((one) => String(one).split('.')[0] ?? ''),
  );
}

const boxOf = (wave: string): Place => ({ kind: 'box', wave, block: '' });
const newest = () => contextWith(both).wrapKeys[0];

/** A wave with so many keys under the first secret. */
async function waveWithKeys(keys: number): Promise<string> {
  const wave = await planWave(world);
  const wrapped = await wrapAsBefore(contextWith(env).wrapKeys[0], randomBytes(32));
  await env.DB.prepare(`
    WITH RECURSIVE block (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM block WHERE n < ?2)
    INSERT INTO ticket_key (wave, block, public_key, private_key)
    SELECT ?1, 'x' || n, '', ?3 FROM block`)
    .bind(wave, keys, wrapped)
    .run();
  return wave;
}

describe('a new wrapping secret', () => {
  it('is used from the moment it is there, and the schedule moves every key to it after the waves', async () => {
    const id = await planWave(world, { promise: 'server', roster: staffList({ Zorg: [8, 16] }) });
    await putTestKeys(world, id);
    await takeStep(world.hr, id, 'fix');
    const open = await openWave(world);
    const [before] = contextWith(env).wrapKeys;
    const [after] = contextWith(both).wrapKeys;
    expect(await secretsUsed()).toEqual(new Set([await keyIdOf(before)]));
    const { boxKey } = await rowOf(world, id);
    const keys = await readBoxSecret(contextWith(both), id, boxKey);
    const crash = "BEGIN SELECT RAISE(ABORT, 'crash'); END";
    await env.DB.prepare(`CREATE TRIGGER crash BEFORE UPDATE ON box_secret ${crash}`).run();
    await expect(runSchedule(contextWith(both))).rejects.toThrow();
    await env.DB.prepare('DROP TRIGGER crash').run();
    expect((await rowOf(world, id)).state).toBe('open');
    await runSchedule(contextWith(both));
    expect(await secretsUsed()).toEqual(new Set([await keyIdOf(after)]));
    expect(await readBoxSecret(contextWith(onlyNext), id, boxKey)).toEqual(keys);
    await expect(readBoxSecret(contextWith(env), id, boxKey)).rejects.toMatchObject({
      code: 'wrapping.lost',
      details: { key: await keyIdOf(after) },
    });
    const { auth, ballot } = await prepareAs(world, open, 'S101');
    const asked = { wave: open.id, auth, blinded: ballot.blinded };
    expect((await issueTicket(contextWith(onlyNext), asked)).signature).toHaveLength(342);
    const { log = [] } = await dump();
    const line = log.findLast(({ action }) => action === 'keys.rewrapped');
    expect(JSON.parse(String(line?.details)).secret).toBe(await keyIdOf(after));
    const lines = log.length;
    await rewrapKeys(contextWith(both));
    expect((await dump()).log).toHaveLength(lines);
  });

  it('leaves a key alone whose secret is gone, and goes on with the others', async () => {
    const id = await planWave(world, { promise: 'server', roster: staffList({ Zorg: [8, 16] }) });
    const lost = await wrap([randomBytes(32)], boxOf(id), randomBytes(32));
    await env.DB.prepare(`UPDATE box_secret SET wrapped = ?1 WHERE wave = ?2`).bind(lost, id).run();
    const other = await planWave(world, {
      promise: 'server',
      roster: staffList({ Zorg: [8, 16] }),
    });
    await rewrapKeys(contextWith(both));
    const { db, wrapKeys } = contextWith(both);
    expect((await findBoxSecret(db, id))?.wrapped).toBe(lost);
    expect((await findBoxSecret(db, other))?.wrapped).toContain(`${await keyIdOf(wrapKeys[0])}.`);
  });

  it('moves at most two hundred keys a run, all or none of them', async () => {
    const id = await waveWithKeys(250);
    const [old, now] = [await keyIdOf(contextWith(env).wrapKeys[0]), await keyIdOf(newest())];
    const under = async (secret: string) =>
      (await dump()).ticket_key?.filter(
        (row) => row.wave === id && String(row.private_key).startsWith(`${secret}.`),
      ).length;
    await crashing('UPDATE ON ticket_key', () =>
      expect(rewrapKeys(contextWith(both))).rejects.toThrow(),
    );
    await rewrapKeys(contextWith(both));
    expect([await under(old), await under(now)]).toEqual([50, 200]);
    await rewrapKeys(contextWith(both));
    expect([await under(old), await under(now)]).toEqual([0, 250]);
  });

  it('is told to the doctor by its fingerprint, with those that still unwrap', async () => {
    const ids = await Promise.all(contextWith(both).wrapKeys.map(keyIdOf));
    const reach = reachApp(
      createApp(() => world.clock.now),
      both as unknown as Parameters<typeof reachApp>[1],
    );
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const health = await (await reach(`${origin}/health`)).text();
    expect(JSON.parse(health)).toEqual({ blindSigning: true, wrapKeys: ids, mailFault: null });
    expect(health).not.toContain(next);
  });
});

describe('a wrapped key', () => {
  it('of before there were fingerprints is still read', async () => {
    const { wrapKeys } = contextWith(both);
    const secret = randomBytes(32);
    const [, old] = (await wrapAsBefore(contextWith(env).wrapKeys[0], secret)).split('.');
    expect(await unwrap(wrapKeys, boxOf('w1'), old ?? '')).toEqual(secret);
  });

  it('opens in its own place and in no other: wave, block or kind', async () => {
    const { wrapKeys } = contextWith(env);
    const secret = randomBytes(32);
    const place = { kind: 'ticket', wave: 'w1', block: 'b01' } as const;
    const wrapped = await wrap(wrapKeys, place, secret);
    expect(await unwrap(wrapKeys, place, wrapped)).toEqual(secret);
    const others: Place[] = [
      { ...place, wave: 'w2' },
      { ...place, block: 'b02' },
      { ...place, kind: 'sign' },
      { ...place, kind: 'box' },
      { ...place, wave: 'w1b01', block: '' },
    ];
    for (const other of others) {
      await expect(unwrap(wrapKeys, other, wrapped)).rejects.toMatchObject({
        code: 'wrapping.lost',
      });
    }
  });

  it('lies under a key of its own: the wrapping secret itself opens none', async () => {
    const { wrapKeys } = contextWith(env);
    const place = { kind: 'sign', wave: 'w1', block: '' } as const;
    const sealed = (await wrap(wrapKeys, place, randomBytes(32))).split('.').at(-1) ?? '';
    const bound = lengthPrefixed(...['geleding wrapped key 2', 'sign', 'w1', ''].map(utf8));
    await expect(decrypt(wrapKeys[0], sealed, bound)).rejects.toThrow();
    const own = await deriveKey(wrapKeys[0], 'geleding wrapping 2');
    expect(await decrypt(own, sealed, bound)).toHaveLength(32);
  });

  it('that an operator pastes into another wave, block or column signs and opens nothing', async () => {
    const [one, two] = [await openWave(world), await openWave(world)];
    const set = (table: string, column: string, from: string, to: string) =>
      env.DB.prepare(`UPDATE ${table} SET ${column} = ?1 WHERE ${to}`).bind(from).run();
    const keysOf = async ({ id }: { id: string }) =>
      (await dump()).ticket_key?.filter(({ wave }) => wave === id) ?? [];
    const ready = await prepareAs(world, two, 'S101');
    const asked = { wave: two.id, auth: ready.auth, blinded: ready.ballot.blinded };
    const [own] = await keysOf(two);
    // Signed once, so that the key is in memory: what is kept there must not help either.
    const other = await prepareAs(world, one, 'S101');
    await issueTicket(contextWith(env), { ...asked, auth: other.auth, wave: one.id });
    for (const foreign of await keysOf(one)) {
      await set('ticket_key', 'private_key', String(foreign.private_key), `wave = '${two.id}'`);
      await expect(issueTicket(contextWith(env), asked)).rejects.toMatchObject({
        code: 'wrapping.lost',
      });
    }
    await set('wave', 'sign_key', String(own?.private_key), `id = '${two.id}'`);
    await expect(raiseK(contextWith(env), two.id, 6)).rejects.toMatchObject({
      code: 'wrapping.lost',
    });
    const signing = (await dump()).wave?.find(({ id }) => id === one.id);
    await set('wave', 'sign_key', String(signing?.sign_key), `id = '${two.id}'`);
    await expect(raiseK(contextWith(env), two.id, 6)).rejects.toMatchObject({
      code: 'wrapping.lost',
    });
  });

  it('of before is bound to its place by the schedule, once, with its line in the log', async () => {
    const { wrapKeys } = contextWith(env);
    const id = await planWave(world);
    const secret = randomBytes(32);
    const before = await wrapAsBefore(wrapKeys[0], secret);
    const privateKey = { wave: id, block: 'b01', publicKey: '', privateKey: before };
    await env.DB.prepare("DELETE FROM ticket_key WHERE private_key NOT LIKE '%.2.%'").run();
    await insertTicketKey(contextWith(env).db, privateKey);
    const stored = async () =>
      String((await dump()).ticket_key?.find(({ wave }) => wave === id)?.private_key);
    await runSchedule(contextWith(env));
    const after = await stored();
    expect(after).toMatch(/^[0-9a-f]{16}\.2\./);
    const place = { kind: 'ticket', wave: id, block: 'b01' } as const;
    expect(await unwrap(wrapKeys, place, after)).toEqual(secret);
    const lines = ((await dump()).log ?? []).filter(({ action }) => action === 'keys.rewrapped');
    await runSchedule(contextWith(env));
    expect(await stored()).toBe(after);
    const again = ((await dump()).log ?? []).filter(({ action }) => action === 'keys.rewrapped');
    expect(again).toHaveLength(lines.length);
  });

  it('of a box that was made before migration 0005 is the private key itself', async () => {
    const context = contextWith(both);
    const id = await planWave(world, { promise: 'server', roster: staffList({ Zorg: [8, 16] }) });
    const { boxKey } = await rowOf(world, id);
    const { privateKey } = await readBoxSecret(context, id, boxKey);
    await env.DB.batch([
      env.DB.prepare('DELETE FROM box_key WHERE wave = ?1').bind(id),
      env.DB.prepare('UPDATE box_secret SET wrapped = ?1 WHERE wave = ?2').bind(
        await wrap(context.wrapKeys, boxOf(id), privateKey),
        id,
      ),
    ]);
    expect((await readBoxSecret(context, id, boxKey)).privateKey).toEqual(privateKey);
  });
});

describe('the names of wrapping secrets', () => {
  it('count from WRAP_KEY up, and the highest number is in use', () => {
    const of = (n: number) => toBase64Url(new Uint8Array(32).fill(n));
    const bindings = { ...env, WRAP_KEY: of(1), WRAP_KEY_10: of(10), WRAP_KEY_9: of(9) };
    const first = contextWith({ ...bindings, WRAP_KEY_X: 'no' }).wrapKeys.map(([byte]) => byte);
    expect(first).toEqual([10, 9, 1]);
    expect(() => contextWith({ ...env, WRAP_KEY_1: of(1) })).toThrow(/WRAP_KEY_1 is called/);
    expect(() => contextWith({ ...env, WRAP_KEY_2: 'AAAA' })).toThrow(
      /WRAP_KEY_2 must be 32 bytes/,
    );
  });
});
