import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { withLayers } from '../../scripts/analyse/read-definition.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';

/** Where whoever drafts a definition keeps their files. */
export const draftFolder = mkdtempSync(join(tmpdir(), 'analyse-init-'));

/** Runs the command there; what it said. */
export async function runInit(...args: string[]) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const speaker = { folder: draftFolder, today: '2026-11-21', log: say, error: say };
  const status = await analyse(args, speaker);
  return { status, said: said.join('\n') };
}

/** Drafts a definition from this file and runs it at once. */
export async function draftAndRun(name: string, content: string | Uint8Array, ...more: string[]) {
  writeFileSync(join(draftFolder, name), content);
  const [yaml, out] = [`${name}.yaml`, `${name}-out`];
  const made = await runInit('--init', '--responses', name, '--out', yaml, ...more);
  expect(made.status, made.said).toBe(0);
  const { definition } = loadDefinition(readFileSync(join(draftFolder, yaml), 'utf8'), withLayers);
  const ran = await runInit('--responses', name, '--definition', yaml, '--out', out, ...more);
  expect(ran.status, ran.said).toBe(0);
  const statistics = JSON.parse(readFileSync(join(draftFolder, out, 'statistics.json'), 'utf8'));
  return { made, ran, definition, statistics };
}

/** So many rows as a draft needs to see what a column holds. */
export const forty = (line: (at: number) => string) =>
  Array.from({ length: 40 }, (_, at) => line(at));
