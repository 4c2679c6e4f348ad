import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { root } from '../root.ts';
import { bundlerSupported, bundlerTarget } from './browsers.ts';
import { type BuiltFile, type BuiltPart, hashesOf } from './build.ts';

/**
 * Bundles each client (src/client/<name>/main.ts) as `<name>.js`, with shared and lazy parts in
 * chunks of their own. A browser checks the integrity of an entry only, so every entry names its
 * chunks with theirs. The same sources give the same bytes, in whichever folder.
 * @param outdir where the files are written
 */
export async function buildClient(outdir: string): Promise<BuiltFile[]> {
  const names = (await readdir(`${root}/src/client`)).filter((name) =>
    existsSync(`${root}/src/client/${name}/main.ts`),
  );
  const { metafile } = await build({
    entryPoints: names.map((name) => ({ in: `${root}/src/client/${name}/main.ts`, out: name })),
    absWorkingDir: root,
    outdir,
    entryNames: '[name].[hash]',
    chunkNames: 'chunk.[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: bundlerTarget,
    supported: bundlerSupported,
    platform: 'browser',
    minify: true,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const built: BuiltFile[] = [];
  for (const [output, { entryPoint = '' }] of Object.entries(metafile.outputs)) {
    const name = /^src\/client\/([^/]+)\/main\.ts$/.exec(entryPoint)?.[1];
    if (!name) continue;
    const parts = await Promise.all(importsOf(metafile, output).map(describe));
    built.push({ name: `${name}.js`, ...(await describe(output)), parts });
  }
  return built.sort((a, b) => a.name.localeCompare(b.name));
}

async function describe(output: string): Promise<BuiltPart> {
  const path = `/assets/${basename(output)}`;
  return { path, ...hashesOf(await readFile(join(root, output))) };
}

/** Everything an output imports, at once or later, directly or not, the deepest first. */
function importsOf(metafile: Metafile, output: string, found: string[] = []): string[] {
  for (const { path, external } of metafile.outputs[output]?.imports ?? []) {
    if (external || found.includes(path)) continue;
    importsOf(metafile, path, found);
    if (!found.includes(path)) found.push(path);
  }
  return found;
}
