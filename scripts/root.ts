import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, from wherever the bundled script lies. */
export const root: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'wrangler.toml'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('wrangler.toml was not found above this script');
  return findRoot(parent);
}
