import { expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { answerAll } from '../support/world-staff.ts';
import { closeWave, openWave, publishWave, rowOf } from '../support/world-wave.ts';

it('runs a whole wave, with ticket keys made for real, from a staff list to a release', async () => {
  const world = await startWorld();
  const wave = await openWave(world, { realKeys: true });
  const receipts = await answerAll(world, wave);
  expect(receipts.size).toBe(48);
  await closeWave(world, wave);
  expect(await publishWave(world, wave)).toBe(48);
  expect((await rowOf(world, wave.id)).state).toBe('released');
  const stored = await dump();
  expect(stored.receipt?.map((row) => row.receipt).sort()).toEqual([...receipts.values()].sort());
  expect(stored.ticket_key).toHaveLength(4);
  const page = await world.hr.get(`/results/${wave.id}`);
  expect(page).toContain('48');
});
