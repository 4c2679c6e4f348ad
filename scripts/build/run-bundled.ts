import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../root.ts';

/** Bundles a module and runs it here: what it exports. Paths in it are those of the repository. */
export async function runBundled<Exports>(contents: string): Promise<Exports> {
  const code = Buffer.from(await bundled(contents, {})).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The same of a module that asks for packages, which it finds from a file of that name in `build`. */
export async function runBundledAs<Exports>(name: string, contents: string): Promise<Exports> {
  const path = `${root}/build/scripts/${name}.mjs`;
  await writeFile(path, await bundled(contents, { platform: 'node', packages: 'external' }));
  return import(pathToFileURL(path).href);
}

async function bundled(
  contents: string,
  how: { platform?: 'node'; packages?: 'external' },
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    ...how,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
