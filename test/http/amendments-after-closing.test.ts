import { beforeAll, describe, expect, it } from 'vitest';
import { exportLinks } from '../../scripts/play/hr.ts';
import { raiseK } from '../../src/actions/amend-wave.ts';
import { publishRelease } from '../../src/actions/publish-release.ts';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';
import { findRelease } from '../../src/storage/releases.ts';
import { startWorld, type World } from '../support/world.ts';
import { newcomer, newcomers, openedBox } from '../support/world-amend.ts';
import { expectRefusal } from '../support/world-dump.ts';
import { withKey } from '../support/world-holder.ts';
import { overtaken } from '../support/world-race.ts';
import { answerAll } from '../support/world-staff.ts';
import { formOf } from '../support/world-visitor.ts';
import {
  closeWave,
  fixWave,
  openWave,
  type PlayedWave,
  publishWave,
} from '../support/world-wave.ts';

/** A wave that two people joined while it was open, and of which most answered. */
let world: World;
let wave: PlayedWave;
const path = () => `/manage/waves/${wave.id}/amend`;
const post = (fields: Record<string, string | File>) => () =>
  world.hr.ask(path(), { method: 'POST', body: formOf(fields) });
const amend = (kind: string, fields: Record<string, string | File>) =>
  post({ kind, [`sure-${kind}`]: 'yes', ...fields })();

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  const people = newcomers(
    newcomer('N1', 'Zorg', 'Medewerker'),
    newcomer('N2', 'Zorg', 'Teamleider'),
  );
  expect((await amend('people', { people })).status).toBe(200);
  for (const [number, link] of await exportLinks(world.hr, wave.id))
    wave.links.set(number, new URL(link).hash.slice(1));
  await answerAll(
    world,
    wave,
    [...wave.links.keys()].filter((number) => !number.startsWith('S11')),
  );
});

describe('after closing', () => {
  it('nobody joins and nothing closes later, and k can still grow', async () => {
    await closeWave(world, wave);
    const page = await world.hr.get(path());
    expect(page).not.toContain('name="closes"');
    expect(page).not.toContain('name="people"');
    const closes = { kind: 'closes', 'sure-closes': 'yes', closes: '2026-12-25' };
    await expectRefusal(post(closes), 409, 'wave.state');
    const people = newcomers(newcomer('N3', 'Zorg', 'Medewerker'));
    await expectRefusal(post({ kind: 'people', 'sure-people': 'yes', people }), 409, 'wave.state');
  });

  it('a release made before k grew is not published', async () => {
    const { holder, body } = await openedBox(world, wave);
    expect((await amend('k', { k: '8' })).status).toBe(303);
    const publish = () => withKey(holder, wave).post('release', body);
    await expectRefusal(publish, 409, 'release.terms');
  });

  it('nor one whose k grows between the check and the storing', async () => {
    const { body } = await openedBox(world, wave);
    const grow = () => raiseK(world.context(), wave.id, 9);
    const slow = overtaken(world.context(), grow);
    await expect(publishRelease(slow, 'key-holder', wave.id, body)).rejects.toMatchObject({
      code: 'release.terms',
    });
    expect(await findRelease(world.context().db, wave.id)).toBeNull();
  });

  it('the release keeps the larger k and counts everybody who joined', async () => {
    await publishWave(world, wave);
    const release = readRelease(
      JSON.parse((await findRelease(world.context().db, wave.id))?.join('') ?? ''),
    );
    expect(release.wave.k).toBe(9);
    expect(release.participation.headcount).toBe(50);
    expect(release.participation.ballots).toBeGreaterThan(30);
    await expectRefusal(() => amend('k', { k: '10' }), 409, 'wave.state');
  });
});

describe('a wave that is not open yet', () => {
  it('has nothing to amend', async () => {
    wave = await fixWave(world);
    await expectRefusal(() => world.hr.ask(path()), 409, 'wave.state');
    await expectRefusal(() => amend('k', { k: '6' }), 409, 'wave.state');
  });
});
