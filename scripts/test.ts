import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/build.ts';
import { root } from './root.ts';
import { run } from './run-and-exit.ts';

/** Bytes that the databases, the downloads and the unpacked browser of a run stay well below. */
const room = 3e9;

await build();
// What tests write, and what a killed browser leaves, goes with the run.
const scratch = mkdtempSync(join(inMemory() ?? tmpdir(), 'geleding-test-'));
process.env.TMPDIR = scratch;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(1));
const status = await run(join(root, 'node_modules/vitest/vitest.mjs'), [
  'run',
  ...process.argv.slice(2),
]);
end(status);

function end(as: number): never {
  rmSync(scratch, { recursive: true, force: true });
  process.exit(as);
}

/**
 * Linux keeps a folder in memory, where programs may run unless it was mounted otherwise. SQLite has
 * every transaction of every test written to a disk before it goes on, and to memory in no time.
 */
function inMemory(): string | null {
  const folder = '/dev/shm';
  try {
    const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
    const options = mounts.find((line) => line.split(' ')[1] === folder)?.split(' ')[3] ?? 'noexec';
    const { bavail, bsize } = statfsSync(folder);
    return options.split(',').includes('noexec') || bavail * bsize < room ? null : folder;
  } catch {
    return null;
  }
}
