import { beforeAll, expect, it } from 'vitest';
import { inviteHolder, takeStep } from '../../scripts/play/hr.ts';
import { serverFor } from '../../scripts/play/key-holder.ts';
import { provingServer } from '../../src/client/key-holder/prove-key.ts';
import { failure } from '../../src/client/key-holder/server.ts';
import type { Manifest } from '../../src/core/ballot/manifest.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { toBase64Url } from '../../src/core/ground/bytes.ts';
import { DomainError } from '../../src/core/ground/errors.ts';
import { listKeyHolders } from '../../src/storage/key-holders.ts';
import { keyHolderTexts } from '../../src/texts/key-holder.ts';
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal } from '../support/world-dump.ts';
import { withKey } from '../support/world-holder.ts';
import { jsonPost, type Person } from '../support/world-visitor.ts';
import { planWave, putTestKeys, rowOf } from '../support/world-wave.ts';

let world: World;
let id: string;
let leader: Person;
const key = await generateBoxKey();
const publicKey = toBase64Url(key.publicKey);
const made = { publicKey, holding: 'two-of-three' };
const asJson = { headers: { accept: 'application/json' } };
const names = ['Ondernemingsraad', 'Vertrouwenspersoon', 'Bedrijfsarts'];

const marks = async () =>
  (await listKeyHolders(world.context().db, id)).map(({ proven, rehearsed }) => [
    proven,
    rehearsed,
  ]);
const proving = () => provingServer(serverFor(leader, id), key);

beforeAll(async () => {
  world = await startWorld();
  id = await planWave(world, { keyHolding: 'two-of-three' });
  await putTestKeys(world, id);
  leader = await world.signIn(await inviteHolder(world.hr, id, 2));
});

it('the three holders meet: HR’s page says so, and the ceremony knows', async () => {
  const page = await world.hr.get(`/manage/waves/${id}/keys`);
  expect(page).toContain('Eén link is genoeg voor de bijeenkomst');
  for (const name of names) expect(page).toContain(name);
  expect(await leader.get(`/key/${id}`)).toContain('&quot;holding&quot;:&quot;two-of-three&quot;');
});

it('what the meeting proves and rehearses counts for all three', async () => {
  await leader.postJson(`/key/${id}/key`, made);
  expect(await marks()).toEqual([1, 2, 3].map(() => [false, false]));
  await proving().post('proven', made);
  expect(await marks()).toEqual([1, 2, 3].map(() => [true, false]));
  await proving().post('rehearsed', made);
  expect(await marks()).toEqual([1, 2, 3].map(() => [true, true]));
});

it('a key that was made in shares is void when HR lets either holder open, and back again', async () => {
  const settings = (keyHolding: 'either' | 'two-of-three') =>
    world.hr.postForm(`/manage/waves/${id}/settings`, settingsForm(keyHolding));
  await world.hr.postForm(`/manage/waves/${id}/unplan`, {});
  expect((await rowOf(world, id)).boxKey).toBe(publicKey);
  await settings('two-of-three');
  expect((await rowOf(world, id)).boxKey).toBe(publicKey);
  await settings('either');
  expect((await rowOf(world, id)).boxKey).toBeNull();
  expect(await marks()).toEqual([1, 2].map(() => [false, false]));
  await expectRefusal(() => leader.ask(`/key/${id}`, asJson), 401, 'sign-in.needed');
  await settings('two-of-three');
  leader = await world.signIn(await inviteHolder(world.hr, id, 2));
  await world.hr.postForm(`/manage/waves/${id}/plan`, { tree: 'sides' });
  await putTestKeys(world, id);
  await leader.postJson(`/key/${id}/key`, made);
  await proving().post('proven', made);
  await proving().post('rehearsed', made);
});

it('a key that was made whole, before HR chose shares, counts for nobody', async () => {
  const whole = { publicKey, holding: 'either' };
  const post = (body: object) => () => leader.ask(`/key/${id}/key`, jsonPost(body));
  await expectRefusal(post(whole), 409, 'key.other');
  for (const step of ['proven', 'rehearsed']) {
    const show = () => withKey(leader, { id, key }).post(step, whole);
    await expectRefusal(show, 409, 'key.other');
  }
  const refusal = new DomainError('key.other');
  expect(failure(refusal, keyHolderTexts.nl.notice)).toContain('HR heeft veranderd hoe');
  expect(failure(refusal, keyHolderTexts.en.notice)).toContain('HR changed how');
  await expectRefusal(post({ publicKey }), 400, 'request.malformed');
});

it('the manifest carries it, and staff and works council read it in both languages', async () => {
  await takeStep(world.hr, id, 'fix');
  const served = await world.reach(`/w/${id}/manifest`);
  const { manifest } = (await served.json()) as { manifest: Manifest };
  expect(manifest).toMatchObject({ keyHolding: 'two-of-three', keyHolders: names });
  const privacy = async (language: string) =>
    (await world.reach(`/w/${id}/privacy?language=${language}`)).text();
  expect(await privacy('nl')).toContain('Alleen twee van deze drie sleutelbewaarders samen');
  expect(await privacy('en')).toContain('Only two of these three key holders together');
  const council = (language: string) =>
    world.hr.get(`/manage/waves/${id}/council?language=${language}`);
  expect(await council('nl')).toContain('Twee van hen openen de stembus samen');
  expect(await council('en')).toContain('Two of them open the box together');
});

function settingsForm(keyHolding: 'either' | 'two-of-three') {
  const today = world.clock.now.toISOString().slice(0, 10);
  return {
    title: 'Twee van de drie',
    definition: 'csi-pulse',
    languages: ['nl', 'en'],
    k: '5',
    axes: ['site'],
    opens: today,
    closes: today,
    ...Object.fromEntries(
      ['top', 'middle', 'lead', 'employee'].map((layer) => [`response-${layer}`, '70']),
    ),
    promise: 'anonymous',
    keyHolding,
    ...Object.fromEntries(names.map((name, at) => [`holder-${at + 1}`, name])),
    rosterDays: '14',
    ballotDays: '30',
  };
}
