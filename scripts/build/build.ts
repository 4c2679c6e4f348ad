import { mkdir, rm, writeFile } from 'node:fs/promises';
import { root } from '../root.ts';
import type { BuiltFile } from './built-file.ts';
import { buildClient } from './client.ts';
import { buildDefinitions } from './definitions.ts';
import { buildFonts } from './fonts.ts';
import { buildPageTexts } from './page-texts.ts';
import { buildStyles } from './styles.ts';
import { buildTexts } from './texts.ts';

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
