import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { root } from '../root.ts';
import { type BuiltFile, integrityOf } from './build.ts';

/**
 * Bundles each client (src/client/<name>/main.ts) as `<name>.js`, with shared and lazy parts in
 * chunks of their own. The integrity of an entry covers its chunks through their hashed names.
 */
export async function buildClient(): Promise<BuiltFile[]> {
  const names = (await readdir(`${root}/src/client`)).filter((name) =>
    existsSync(`${root}/src/client/${name}/main.ts`),
  );
  const result = await build({
    entryPoints: names.map((name) => ({ in: `${root}/src/client/${name}/main.ts`, out: name })),
    absWorkingDir: root,
    outdir: `${root}/public/assets`,
    entryNames: '[name].[hash]',
    chunkNames: 'chunk.[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const built: BuiltFile[] = [];
  for (const [path, output] of Object.entries(result.metafile.outputs)) {
    if (!output.entryPoint) continue;
    const name = /^src\/client\/([^/]+)\/main\.ts$/.exec(output.entryPoint)?.[1];
    if (!name) continue;
    const bytes = await readFile(`${root}/${path}`);
    const publicPath = `/assets/${basename(path)}`;
    built.push({ name: `${name}.js`, path: publicPath, integrity: integrityOf(bytes) });
  }
  return built.sort((a, b) => a.name.localeCompare(b.name));
}
