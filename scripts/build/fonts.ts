import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { letterRanges } from '../../src/downloads/pdf/letters.ts';
import { root } from '../root.ts';

/**
 * Reduces Roboto (Apache-2.0) to those letters and writes both weights as base64: a module for
 * Node and tests, and a file of the deployment, since a Worker of a megabyte has no room for letters.
 */
export async function buildFonts(): Promise<void> {
  const letters = letterRanges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    .map((code) => String.fromCodePoint(code))
    .join('');
  const require = createRequire(import.meta.url);
  const fonts = await Promise.all(
    (['Regular', 'Bold'] as const).map(async (weight) => {
      const file = require.resolve(`roboto-fontface/fonts/roboto/Roboto-${weight}.woff`);
      const subset = await subsetFont(await readFile(file), letters, {
        targetFormat: 'sfnt',
        noLayoutClosure: true,
        // For the screens of old: half of the font, and paper has no use for it.
        noHinting: true,
      });
      return [weight.toLowerCase(), Buffer.from(subset).toString('base64')];
    }),
  );
  const text = JSON.stringify(Object.fromEntries(fonts));
  await writeFile(`${root}/build/fonts.json`, text);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const path = `/assets/fonts.${hash}.json`;
  await writeFile(`${root}/public${path}`, text);
  await writeFile(`${root}/build/fonts-file.json`, JSON.stringify({ path }));
}
