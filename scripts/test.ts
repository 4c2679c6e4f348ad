import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/build.ts';
import { root } from './root.ts';
import { run } from './run-and-exit.ts';

await build();
// What tests write, and what a killed browser leaves, goes with the run.
const scratch = mkdtempSync(join(tmpdir(), 'geleding-test-'));
process.env.TMPDIR = scratch;
const status = await run(join(root, 'node_modules/vitest/vitest.mjs'), [
  'run',
  ...process.argv.slice(2),
]);
rmSync(scratch, { recursive: true, force: true });
process.exit(status);
