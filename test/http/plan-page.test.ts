import { expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';
import { planOf, planWave, staffList } from '../support/world-wave.ts';

it('the page of the groups says that an attribute with blanks on the list does not take part', async () => {
  const world = await startWorld();
  const whole = staffList({ Balie: [8, 16], Zorg: [8, 16] });
  const lines = whole.split('\n');
  const blank = lines.map((line, at) =>
    at === 3 || at === 9 ? line.replace(';Noord;', ';;') : line,
  );
  const id = await planWave(world, { roster: blank.join('\n') });
  const page = await world.hr.get(`/manage/waves/${id}/plan?language=en`);
  expect(page).toMatch(/(Site|Location) is left out: for 2 people on the list it is empty/);
  expect((await planOf(world, id)).axes.map((axis) => axis.id)).toEqual(['layer', 'department']);
  const complete = await planWave(world, { roster: whole });
  expect(await world.hr.get(`/manage/waves/${complete}/plan?language=en`)).not.toContain(
    'left out',
  );
});
