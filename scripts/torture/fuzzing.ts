import { join } from 'node:path';
import { root } from '../root.ts';
import { run } from '../run-and-exit.ts';
import type { Part } from './part.ts';

/** Requests at the usual size of 300. */
const usualRequests = 50_000;

/** The Worker itself, in its own runtime, asked what no browser asks by everybody who may sign in. */
export const fuzzing: Part = {
  name: 'fuzz',
  about: 'requests that no browser makes, over every route and role',
  run: async (size, say) => {
    const requests = Math.round((size / 300) * usualRequests);
    say(`${requests} requests`);
    process.env.THOROUGH = String(requests);
    const test = ['--project', 'worker', '--testTimeout', '3600000', 'test/http/fuzz.test.ts'];
    return (await run(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...test])) === 0;
  },
};
