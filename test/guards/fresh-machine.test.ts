import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What `scripts/texts.ts` makes before anything else is bundled. */
const made = /^build\/(?:texts\/[\w-]+\.ts|definitions\.json|fonts\.json)$/;

/** Everything a command is bundled from that is not in the repository. */
async function builtFor(command: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`scripts/${command}`],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'build/fresh-machine',
  });
  return Object.keys(metafile.inputs).filter((path) => path.startsWith('build/'));
}

test('every command can be the first on a fresh machine', async () => {
  const commands = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
  const missing: string[] = [];
  for (const command of commands) {
    const needs = (await builtFor(command)).filter((path) => !made.test(path));
    missing.push(...needs.map((path) => `${command}: ${path}`));
  }
  expect(commands.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
