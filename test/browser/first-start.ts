import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { FirstStart } from './shared-world.ts';

/** A deployment nobody was in yet: a folder of its own, and one-time sign-ins for an owner. */
export async function startFirst(): Promise<FirstStart> {
  const reply = await fetch(`${inject('sharedWorld')}/first-start`);
  if (!reply.ok) throw new Error(await reply.text());
  const { data, tokens } = (await reply.json()) as FirstStart;
  const own = await mkdtemp(join(tmpdir(), 'geleding-first-'));
  await cp(data, own, { recursive: true });
  return { data: own, tokens };
}
