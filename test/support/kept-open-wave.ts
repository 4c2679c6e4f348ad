import { beforeAll, beforeEach } from 'vitest';
import { startWorld, type World } from './world.ts';
import { keepOutbox } from './world-mail.ts';
import { keepWorld } from './world-snapshot.ts';
import { openWave, type PlayedWave } from './world-wave.ts';

/** An open wave of 48 people, and the letters that went out of it. */
interface KeptOpenWave {
  world: World;
  wave: PlayedWave;
  outbox: string[];
}

/** Makes one for a file, and puts it back with an empty outbox before each of its tests. */
export function keepOpenWave(take: (made: KeptOpenWave) => void): void {
  let outbox: string[];
  let again: () => Promise<void>;

  beforeAll(async () => {
    outbox = keepOutbox();
    const world = await startWorld();
    const wave = await openWave(world);
    again = await keepWorld(world);
    take({ world, wave, outbox });
  });

  beforeEach(async () => {
    outbox.length = 0;
    await again();
  });
}
