import { beforeAll, expect, it } from 'vitest';
import { inviteHolder } from '../../scripts/play/hr.ts';
import { saveSettings } from '../../src/actions/save-settings.ts';
import { proveKey } from '../../src/client/key-holder/prove-key.ts';
import type { Server } from '../../src/client/key-holder/server.ts';
import { openChallenge } from '../../src/core/ballot/key-proof.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { waveSettingsSchema } from '../../src/core/disclosure/plan/wave-settings.ts';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import { listKeyHolders } from '../../src/storage/key-holders.ts';
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { jsonPost, type Person } from '../support/world-visitor.ts';
import { keyHolders, planWave, rowOf } from '../support/world-wave.ts';

let world: World;
let id: string;
let first: Person;
let second: Person;
const key = await generateBoxKey();
const publicKey = toBase64Url(key.publicKey);
const holding = 'either';

const asked = (who: Person) =>
  who.getJson(`/key/${id}/challenge`) as Promise<{
    wave: string;
    position: number;
    boxKey: string;
    sealed: string;
  }>;
const prove = (who: Person, body: object) => () => who.ask(`/key/${id}/proven`, jsonPost(body));
const serverFor = (who: Person): Server => ({
  get: (path) => who.getJson(`/key/${id}/${path}`),
  post: (path, body) => who.postJson(`/key/${id}/${path}`, body),
});
const proven = async () =>
  (await listKeyHolders(world.context().db, id)).map((holder) => holder.proven);

beforeAll(async () => {
  world = await startWorld();
  id = await planWave(world);
  [first, second] = (await keyHolders(world, id)) as [Person, Person];
});

it('there is nothing to prove before a key was made', async () => {
  const ask = () => first.ask(`/key/${id}/challenge`, { headers: { accept: 'application/json' } });
  await expectRefusal(ask, 409, 'open.key-missing');
});

it('saying so is no proof: without the private key nobody is marked', async () => {
  await first.postJson(`/key/${id}/key`, { publicKey, holding });
  await expectRefusal(prove(first, { publicKey, holding }), 400, 'request.malformed');
  const guess = toBase64Url(new Uint8Array(32));
  await expectRefusal(prove(first, { publicKey, holding, answer: guess }), 409, 'key.unopened');
  const { sealed } = await asked(first);
  const echo = toBase64Url(fromBase64Url(sealed).slice(0, 32));
  await expectRefusal(prove(first, { publicKey, holding, answer: echo }), 409, 'key.unopened');
});

it('another private key opens nothing', async () => {
  const other = await generateBoxKey();
  const mixed = { publicKey: key.publicKey, privateKey: other.privateKey };
  await expect(
    withoutTrace(() => proveKey(serverFor(first), mixed, holding)),
  ).rejects.toMatchObject({
    code: 'key.unopened',
  });
});

it('every challenge looks different, and what it holds is never in what is sent', async () => {
  const [one, two] = [await asked(first), await asked(first)];
  expect(one.sealed).not.toBe(two.sealed);
  const answer = await openChallenge(fromBase64Url(one.sealed), key.privateKey, one);
  expect(await openChallenge(fromBase64Url(two.sealed), key.privateKey, two)).toEqual(answer);
  expect(JSON.stringify([one, two])).not.toContain(toBase64Url(answer));
});

it('one holder’s answer does not prove another’s copy', async () => {
  const own = await asked(first);
  const answer = toBase64Url(await openChallenge(fromBase64Url(own.sealed), key.privateKey, own));
  await expectRefusal(prove(second, { publicKey, holding, answer }), 409, 'key.unopened');
});

it('whoever has the private key is marked, each for itself', async () => {
  await proveKey(serverFor(first), key, holding);
  expect(await proven()).toEqual([true, false]);
  await proveKey(serverFor(second), key, holding);
  expect(await proven()).toEqual([true, true]);
});

it('an answer for an earlier key proves nothing about a new one', async () => {
  const own = await asked(first);
  const answer = toBase64Url(await openChallenge(fromBase64Url(own.sealed), key.privateKey, own));
  const next = toBase64Url((await generateBoxKey()).publicKey);
  await first.postJson(`/key/${id}/key`, { publicKey: next, holding });
  expect(await proven()).toEqual([false, false]);
  await expectRefusal(prove(first, { publicKey: next, holding, answer }), 409, 'key.unopened');
  await expectRefusal(prove(first, { publicKey, holding, answer }), 409, 'key.other');
});

it('whoever is no longer a key holder has no key, no link and no session; the other stays', async () => {
  const unused = await inviteHolder(world.hr, id, 1);
  await world.hr.postForm(`/manage/waves/${id}/unplan`, {});
  const form = `/manage/waves/${id}/settings`;
  const page = await world.hr.get(form);
  expect(page).toContain('moet de sleutel opnieuw gemaakt worden');
  const { settings, title } = await rowOf(world, id);
  const before = waveSettingsSchema.parse(JSON.parse(settings));
  await saveSettings(world.context(), await rowOf(world, id), title, before);
  expect((await rowOf(world, id)).boxKey).not.toBeNull();
  const keyHolders = ['Ondernemingsraad', 'Bedrijfsarts'];
  const seen = await rowOf(world, id);
  await saveSettings(world.context(), seen, title, { ...before, keyHolders });
  expect((await rowOf(world, id)).boxKey).toBeNull();
  expect(await proven()).toEqual([false, false]);
  const asJson = { headers: { accept: 'application/json' } };
  await expectRefusal(() => second.ask(`/key/${id}`, asJson), 401, 'sign-in.needed');
  await expect(world.signIn(unused)).rejects.toThrow('sign-in.unknown');
  expect((await first.ask(`/key/${id}`)).status).toBe(200);
  expect(await world.hr.get(form)).not.toContain('moet de sleutel opnieuw gemaakt worden');
});
