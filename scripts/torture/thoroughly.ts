import { join } from 'node:path';
import { root } from '../root.ts';
import { run } from '../run-and-exit.ts';
import type { Part } from './part.ts';

interface Thorough {
  name: string;
  about: string;
  /** The test, and the lane of vitest.config.ts in which it runs. */
  project: 'node' | 'worker';
  test: string;
  /** How often it tries at the usual size of 300. */
  usual: number;
  /** What it tries so often. */
  tried: string;
}

/** A test of `npm test` that tries far more often than there. */
export const thoroughly = ({ name, about, project, test, usual, tried }: Thorough): Part => ({
  name,
  about,
  run: async (size, say) => {
    const times = Math.round((size / 300) * usual);
    say(`${times} ${tried}`);
    process.env.THOROUGH = String(times);
    const lane = ['--project', project, '--testTimeout', '3600000', test];
    return (await run(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...lane])) === 0;
  },
});
