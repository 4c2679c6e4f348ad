import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaintOf, wranglerFor } from '../deploy/wrangler.ts';
import { root } from '../root.ts';
import type { Figure } from './figure.ts';

/** Milliseconds that Cloudflare lets a Worker use before its first request. */
const mostStartUp = 1000;
/** Kilobytes that we allow ourselves. */
const mostSize = 1000;

/**
 * Milliseconds of work before the Worker takes its first request, and its size as it is uploaded,
 * both as wrangler measures them.
 */
export async function measureStartUp(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'geleding-start-'));
  try {
    const wrangler = wranglerFor(join(root, 'wrangler.toml'));
    const profile = join(folder, 'start.cpuprofile');
    const answer = await wrangler(['check', 'startup', '--outfile', profile]);
    const [, size] = /gzip: ([\d.]+) KiB/.exec(answer.printed) ?? [];
    const [, active] = /Active: ([\d.]+) ms/.exec(answer.printed) ?? [];
    if (!size || !active) throw new Error(complaintOf(answer));
    return [
      { what: 'work before the first request', value: +active, bare: mostStartUp, unit: 'ms' },
      { what: 'the Worker, compressed', value: 1.024 * +size, bare: mostSize, unit: 'kB' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
