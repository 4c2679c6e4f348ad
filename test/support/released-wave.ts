import type { World } from './world.ts';
import { answerAll } from './world-staff.ts';
import { closeWave, openWave, type PlayedWave, publishWave, type Script } from './world-wave.ts';

/**
 * A wave from its staff list to its release.
 * @param answer has people answer; everybody does unless said otherwise
 */
export async function releasedWave(
  world: World,
  script: Script = {},
  answer: (wave: PlayedWave) => Promise<unknown> = (wave) => answerAll(world, wave),
): Promise<PlayedWave> {
  const wave = await openWave(world, script);
  await answer(wave);
  await closeWave(world, wave);
  await publishWave(world, wave);
  return wave;
}
