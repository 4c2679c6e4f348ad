import { beforeAll, describe, expect, it } from 'vitest';
import { inviteHolder } from '../../scripts/play/hr.ts';
import { serverFor } from '../../scripts/play/key-holder.ts';
import { saveSettings } from '../../src/actions/save-settings.ts';
import { provingServer } from '../../src/client/key-holder/prove-key.ts';
import { openChallenge, type ProofContext, proofHeader } from '../../src/core/ballot/key-proof.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { waveSettingsSchema } from '../../src/core/disclosure/plan/wave-settings.ts';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import { listKeyHolders } from '../../src/storage/key-holders.ts';
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { withKey } from '../support/world-holder.ts';
import { jsonPost, type Person } from '../support/world-visitor.ts';
import { keyHolders, planWave, rowOf } from '../support/world-wave.ts';

let world: World;
let id: string;
let first: Person;
let second: Person;
const key = await generateBoxKey();
const publicKey = toBase64Url(key.publicKey);
const made = { publicKey, holding: 'either' };

const asked = (who: Person) =>
  who.getJson(`/key/${id}/challenge`) as unknown as Promise<ProofContext & { challenge: string }>;
const show =
  (who: Person, body: object, proof?: string, step = 'proven') =>
  () =>
    who.ask(
      `/key/${id}/${step}`,
      jsonPost(body, proof === undefined ? {} : { [proofHeader]: proof }),
    );
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

describe.each(['proven', 'rehearsed'])('saying that the key was %s', (step) => {
  it('is no proof: without the private key nobody is marked', async () => {
    if (step === 'proven') await first.postJson(`/key/${id}/key`, made);
    await expectRefusal(show(first, made, undefined, step), 403, 'key.proof');
    await expectRefusal(show(first, made, '', step), 403, 'key.proof');
    const { challenge, token } = await asked(first);
    const echo = toBase64Url(fromBase64Url(challenge).slice(0, 32));
    const guess = toBase64Url(new Uint8Array(32));
    const wrong = [echo, guess, `${guess}A`, '', `${guess.slice(0, -1)}B`];
    for (const answer of wrong) {
      await expectRefusal(show(first, made, `${token}.${answer}`, step), 409, 'key.unopened');
    }
    for (const other of ['', 'A', `${token}A`, 'x.y.z', '~'])
      await expectRefusal(show(first, made, `${other}.${guess}`, step), 409, 'key.unopened');
  });
});

it('another private key opens nothing', async () => {
  const other = await generateBoxKey();
  const mixed = { publicKey: key.publicKey, privateKey: other.privateKey };
  const prove = () => provingServer(serverFor(first, id), mixed).post('proven', made);
  await expect(withoutTrace(prove)).rejects.toMatchObject({ code: 'key.unopened' });
});

it('every challenge is another one, and what it holds is never in what is sent', async () => {
  const [one, two] = [await asked(first), await asked(first)];
  const [held, other] = await Promise.all(
    [one, two].map(({ challenge, ...proof }) =>
      openChallenge(fromBase64Url(challenge), key.privateKey, proof),
    ),
  );
  expect(held).not.toEqual(other);
  expect(JSON.stringify([one, two])).not.toContain(toBase64Url(held as Uint8Array));
});

it('whoever has the private key is marked, each for itself', async () => {
  await provingServer(serverFor(first, id), key).post('proven', made);
  expect(await proven()).toEqual([true, false]);
  await provingServer(serverFor(second, id), key).post('proven', made);
  expect(await proven()).toEqual([true, true]);
});

it('a proof of an earlier key proves nothing about a new one', async () => {
  const next = toBase64Url((await generateBoxKey()).publicKey);
  await first.postJson(`/key/${id}/key`, {
    ...{ ...made, publicKey: next },
    instead: made.publicKey,
  });
  expect(await proven()).toEqual([false, false]);
  const prove = () => withKey(first, { id, key }).post('proven', made);
  await expect(prove()).rejects.toMatchObject({ code: 'key.unopened' });
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
