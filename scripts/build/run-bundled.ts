import { build } from 'esbuild';
import { root } from '../root.ts';

/** Bundles a module and runs it here: what it exports. Paths in it are those of the repository. */
export async function runBundled<Exports>(contents: string): Promise<Exports> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
