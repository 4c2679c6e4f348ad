import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { root } from '../root.ts';
import type { Figure } from './figure.ts';

/** What a phone loads before the first question, gzipped, beside zod checking one text. */
export async function measureClientSize(): Promise<Figure> {
  const built = JSON.parse(await readFile(`${root}/build/assets.json`, 'utf8'));
  const seen = new Set<string>();
  const value = await firstLoad(built['respond.js'].path, seen);
  const zod = await bundle({
    stdin: {
      contents: `import * as z from 'zod'; export default z.strictObject({ a: z.string() });`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
  });
  const bare = gzipSync(zod.outputFiles[0]?.contents ?? new Uint8Array()).length;
  return { what: 'script before the first question, gzipped', value, bare, unit: 'bytes' };
}

/** A script and what it imports at once; parts that load later do not count. */
async function firstLoad(path: string, seen: Set<string>): Promise<number> {
  if (seen.has(path)) return 0;
  seen.add(path);
  const text = await readFile(`${root}/public${path}`, 'utf8');
  const imports = text.matchAll(/(?:from|import)\s*"\.\/(chunk\.[^"]+)"/g);
  let size = gzipSync(text).length;
  for (const [, name] of imports) size += await firstLoad(`/assets/${name}`, seen);
  return size;
}
