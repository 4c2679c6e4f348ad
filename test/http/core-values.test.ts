import { beforeAll, expect, it } from 'vitest';
import { itemsOf } from '../../src/core/definition/definition.ts';
import { editionOf } from '../../src/core/definition/edition.ts';
import { findBundled } from '../../src/definitions.ts';
import { startWorld, type World } from '../support/world.ts';
import { answerAs, openAs } from '../support/world-staff.ts';
import { closeWave, openWave, type PlayedWave, publishWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world, {
    coreValues: [
      { nl: 'Dichtbij', en: 'Near' },
      { nl: 'Vraaggericht', en: 'Demand-oriented' },
    ],
  });
});

it("the organisation's own values are asked after the fielded questions, which stay as they were", async () => {
  const { definition, sections } = (await openAs(world, wave, 'S101')).wave;
  const base = findBundled('csi-pulse');
  if (!base) throw new Error('csi-pulse is not bundled');
  const items = itemsOf(definition);
  expect(items.filter(({ id }) => id.startsWith('value_')).map(({ text }) => text.nl)).toEqual([
    'In onze service handelen we naar onze waarde ‘Dichtbij’.',
    'In onze service handelen we naar onze waarde ‘Vraaggericht’.',
  ]);
  expect(items.filter(({ id }) => !id.startsWith('value_'))).toEqual(
    itemsOf(editionOf(base, 'nl')),
  );
  expect(sections).toContain('core-values');
});

it('their answers come out in the release beside the scales', async () => {
  for (const number of wave.links.keys())
    await answerAs(world, wave, number, Number(number.slice(1)));
  await closeWave(world, wave);
  await publishWave(world, wave);
  const release = (await world.hr.getJson(`/results/${wave.id}/files/json`)) as {
    variables: { id: string }[];
  };
  expect(release.variables.map(({ id }) => id)).toContain('value_dichtbij');
  expect(await world.hr.get(`/results/${wave.id}/items`)).toContain('Dichtbij');
});

it('uneven lists are refused with the field that is wrong', async () => {
  await expect(
    openWave(world, {
      coreValues: [
        { nl: 'Dichtbij', en: 'Near' },
        { nl: 'Vraaggericht', en: '' },
      ],
    }),
  ).rejects.toThrow(/evenveel waarden/);
});
