import { expect, test } from 'vitest';
import { draftFrom, startAnswering } from '../../../src/client/respond/answering.ts';
import type { Device } from '../../../src/client/respond/device.ts';
import type { OpenWave } from '../../../src/client/respond/served.ts';
import { findBundled } from '../../../src/definitions.ts';

test('answers are called saved once the last of them is, and not while one waits to be written', async () => {
  const definition = findBundled('csi-pulse');
  const wave = { definition, sections: definition?.sections.map(({ id }) => id) } as OpenWave;
  const finish: (() => void)[] = [];
  const write = () => new Promise<boolean>((done) => finish.push(() => done(true)));
  const read = async () => null;
  const device = { read, write, wasSent: () => false } as unknown as Device;
  const answering = startAnswering(wave, draftFrom(wave, null, 'nl'), device);
  let told = 0;
  answering.onSaved = () => {
    told += 1;
  };
  answering.answer('o1', 4);
  answering.goTo(1);
  await expect.poll(() => finish.length).toBe(1);
  finish.shift()?.();
  await expect.poll(() => finish.length).toBe(1);
  expect(told).toBe(0);
  finish.shift()?.();
  await answering.settled();
  expect(told).toBe(1);
});
