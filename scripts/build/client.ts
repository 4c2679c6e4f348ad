import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { root } from '../root.ts';
import { bundlerSupported, bundlerTarget } from './browsers.ts';
import { type BuiltFile, type BuiltPart, hashesOf } from './built-file.ts';

const options: BuildOptions = {
  absWorkingDir: root,
  entryNames: '[name].[hash]',
  chunkNames: 'chunk.[hash]',
  bundle: true,
  format: 'esm',
  target: bundlerTarget,
  supported: bundlerSupported,
  platform: 'browser',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
};

/** Clients with a folder of parts: each is one file, and so is each of its parts. */
const inParts = ['respond'];

/**
 * Bundles each client (src/client/<name>/main.ts) as `<name>.js`. A browser checks the integrity of
 * an entry only, so every entry names its other files with theirs: chunks that clients share, which
 * the page loads at once, or parts that the client loads when they are needed. The same sources give
 * the same bytes, in whichever folder.
 * @param outdir where the files are written
 */
export async function buildClient(outdir: string): Promise<BuiltFile[]> {
  const names = (await readdir(`${root}/src/client`)).filter((name) =>
    existsSync(`${root}/src/client/${name}/main.ts`),
  );
  const whole = await buildWhole(
    names.filter((name) => !inParts.includes(name)),
    outdir,
  );
  const parted = await Promise.all(inParts.map((name) => buildInParts(name, outdir)));
  return [...whole, ...parted].sort((a, b) => a.name.localeCompare(b.name));
}

async function buildWhole(names: string[], outdir: string): Promise<BuiltFile[]> {
  const entryPoints = names.map((name) => ({ in: mainOf(name), out: name }));
  const built = { ...options, entryPoints, outdir, splitting: true, metafile: true } as const;
  const { metafile } = await build(built);
  return Promise.all(
    entryPoints.map(async ({ in: source, out }) => {
      const output = outputOf(metafile, source);
      const parts = await Promise.all(importsOf(metafile, output).map(describe));
      return { name: `${out}.js`, ...(await describe(output)), parts };
    }),
  );
}

async function buildInParts(name: string, outdir: string): Promise<BuiltFile> {
  const folder = `src/client/${name}/parts`;
  const parts = (await readdir(join(root, folder))).map((file) => basename(file, '.ts')).sort();
  const entryPoints = [
    { in: mainOf(name), out: name },
    ...parts.map((part) => ({ in: `${folder}/${part}.ts`, out: `${name}-${part}` })),
  ];
  const define = { 'process.env.PARTS': '"files"' };
  const { metafile } = await build({ ...options, entryPoints, outdir, define, metafile: true });
  const described = parts.map(async (part) => ({
    part,
    ...(await describe(outputOf(metafile, `${folder}/${part}.ts`))),
  }));
  const main = await describe(outputOf(metafile, mainOf(name)));
  return { name: `${name}.js`, ...main, parts: await Promise.all(described) };
}

function mainOf(name: string): string {
  return `src/client/${name}/main.ts`;
}

function outputOf({ outputs }: Metafile, source: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source);
  if (!found) throw new Error(`nothing was built from ${source}`);
  return found[0];
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
