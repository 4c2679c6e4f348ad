import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { root } from '../root.ts';
import { buildClient } from './client.ts';
import { buildDefinitions } from './definitions.ts';
import { buildFonts } from './fonts.ts';
import { buildPageTexts } from './page-texts.ts';
import { buildStyles } from './styles.ts';
import { buildTexts } from './texts.ts';

/** A file for the browser: its path with a content hash, and what its bytes hash to. */
export interface BuiltPart {
  path: string;
  /** Subresource integrity (W3C SRI), SHA-384 in base64. */
  integrity: string;
  /** SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
  sha256: string;
  /** Its name, for a part that the program loads when it is needed. */
  part?: string;
}

/** A file that a page asks for by its logical name. */
export interface BuiltFile extends BuiltPart {
  name: string;
  /** The other files a script imports, at once or later; each after those it imports itself. */
  parts?: BuiltPart[];
}

/**
 * Makes everything the Worker needs besides its own code: definitions as JSON, the texts by
 * area, stylesheets and client scripts under hashed names, and the list of them. The same sources give the same bytes.
 */
export async function build(): Promise<BuiltFile[]> {
  await rm(`${root}/public/assets`, { recursive: true, force: true });
  await mkdir(`${root}/public/assets`, { recursive: true });
  await mkdir(`${root}/build`, { recursive: true });
  await buildDefinitions();
  await buildTexts();
  await buildFonts();
  const assets = `${root}/public/assets`;
  const files = [
    ...(await buildStyles()),
    ...(await buildClient(assets)),
    ...(await buildPageTexts(assets)),
  ];
  const entries = files.map(({ name, ...file }) => [name, file]);
  await writeFile(
    `${root}/build/assets.json`,
    JSON.stringify(Object.fromEntries(entries), null, 2),
  );
  return files;
}

/** What a file's bytes hash to, for the browser and for whoever checks it by hand. */
export function hashesOf(bytes: Uint8Array): Omit<BuiltPart, 'path'> {
  return {
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
