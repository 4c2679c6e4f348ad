import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { configFor } from '../../scripts/deploy/organisation.ts';
import { wranglerFor } from '../../scripts/deploy/wrangler.ts';
import { workerLimits } from '../../scripts/local/worker-limits.ts';
import { root } from '../../scripts/root.ts';

/** Bytes of all modules, compressed: a tenth of what the paid plan takes, a third of the free one. */
const most = 1_000_000;

test('the Worker as wrangler uploads it is a megabyte at most, compressed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'geleding-worker-'));
  try {
    const wrangler = wranglerFor(join(root, 'wrangler.toml'));
    const answer = await wrangler(['deploy', '--dry-run', '--outdir', folder]);
    expect(answer.status).toBe(0);
    const modules = (await readdir(folder)).filter((name) => /\.(js|mjs|wasm|bin|txt)$/.test(name));
    const sizes = await Promise.all(
      modules.map(async (name) => gzipSync(await readFile(join(folder, name))).length),
    );
    const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThanOrEqual(most);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the settings of an organisation find every file of ours from their own folder', async () => {
  const template = await readFile(join(root, 'wrangler.toml'), 'utf8');
  const settings = configFor(template, { name: 'brug', sources: '', timeZone: '' });
  const filesIn = (text: string, from: string) =>
    text
      .split('\n')
      .filter((line) => line.includes(`"${from}src/`) || line.includes(`"${from}public"`));
  expect(filesIn(settings, '../')).toHaveLength(6);
  expect([...filesIn(settings, ''), ...filesIn(settings, './')]).toEqual([]);
});

test('the static files are as few and as small as the platform takes', async () => {
  const folder = join(root, 'public');
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  expect(names.length).toBeGreaterThan(20);
  expect(names.length).toBeLessThanOrEqual(workerLimits.files);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(workerLimits.fileBytes);
});
