import { expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';
import { openWave } from '../support/world-wave.ts';

it('HR is offered no mail where the installation sends none', async () => {
  const world = await startWorld();
  const { id } = await openWave(world);
  const page = await world.hr.get(`/manage/waves/${id}/invite`);
  expect(page).toContain('CSV');
  expect(page).not.toContain(`/manage/waves/${id}/mail`);
});
