import { env } from 'cloudflare:test';
import { beforeAll, expect, it } from 'vitest';
import { openByServer } from '../../scripts/bench/large/open-by-server.ts';
import { upgradeFrom } from '../support/older-database.ts';
import { startWorld, type World } from '../support/world.ts';
import { type Dump, dump } from '../support/world-dump.ts';
import { openSealedWave } from '../support/world-server-opened.ts';
import { answerAs } from '../support/world-staff.ts';
import { closeWave, openWave, type PlayedWave, publishWave } from '../support/world-wave.ts';

/**
 * Rows of today in the tables of each earlier version since manifests are small, upgraded while waves are
 * open. What was stored before that is in upgrade.test.ts.
 */
const since = env.TEST_MIGRATIONS.findIndex(({ name }) => name.includes('small_manifest')) + 1;
const versions = env.TEST_MIGRATIONS.slice(since - 1, -1).map(
  ({ name }, at) => [name, since + at] as const,
);

let world: World;
let held: PlayedWave;
let served: PlayedWave;
let rows: Dump;

beforeAll(async () => {
  world = await startWorld();
  held = await openWave(world);
  served = await openSealedWave(world);
  for (const number of ['L101', 'S101']) await answerAs(world, held, number);
  await answerAs(world, served, 'S101');
  rows = await dump();
});

it.each(
  versions,
)('waves that are open when %s is the latest migration go on, and are published', async (_, applied) => {
  const kept = await upgradeFrom(applied, rows);
  expect(await dump()).toMatchObject(kept);
  for (const number of ['L102', 'S102', 'S103']) await answerAs(world, held, number);
  await answerAs(world, served, 'S102');
  for (const { id } of [held, served])
    for (const room of ['', '/participation', '/council'])
      expect(await world.hr.get(`/manage/waves/${id}${room}`)).toContain('</html>');
  await world.schedule();
  for (const wave of [held, served]) await closeWave(world, wave);
  expect(await publishWave(world, held)).toBe(5);
  expect(await openByServer(world.hr, served.id)).toBe(2);
});
