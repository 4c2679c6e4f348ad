import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { root } from '../root.ts';
import { buildClient } from './client.ts';
import { buildDefinitions } from './definitions.ts';
import { buildFonts } from './fonts.ts';
import { buildStyles } from './styles.ts';

/** A file for the browser: its logical name, its path with a content hash, its integrity. */
export interface BuiltFile {
  name: string;
  path: string;
  integrity: string;
}

/**
 * Makes everything the Worker needs besides its own code: definitions as JSON, stylesheets and
 * client scripts under hashed names, and the list of them. The same sources give the same bytes.
 */
export async function build(): Promise<BuiltFile[]> {
  await rm(`${root}/public/assets`, { recursive: true, force: true });
  await mkdir(`${root}/public/assets`, { recursive: true });
  await mkdir(`${root}/build`, { recursive: true });
  await buildDefinitions();
  await buildFonts();
  const files = [...(await buildStyles()), ...(await buildClient())];
  const entries = files.map(({ name, path, integrity }) => [name, { path, integrity }]);
  await writeFile(
    `${root}/build/assets.json`,
    JSON.stringify(Object.fromEntries(entries), null, 2),
  );
  return files;
}

/** Subresource integrity (W3C SRI) of a file's bytes. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
