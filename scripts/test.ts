import { join } from 'node:path';
import { build } from './build/build.ts';
import { root } from './root.ts';
import { runAndExit } from './run-and-exit.ts';

await build();
await runAndExit(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...process.argv.slice(2)]);
