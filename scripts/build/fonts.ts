import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Fonts } from '../../src/downloads/pdf/fonts.ts';
import { arabicRanges, letterRanges } from '../../src/downloads/pdf/letters.ts';
import { root } from '../root.ts';

/**
 * Reduces Roboto (Apache-2.0) and IBM Plex Sans Arabic (OFL-1.1) to those letters and writes both
 * weights as base64: a module for Node and tests, and a file of the deployment, since a Worker of a megabyte has no room for letters.
 */
export async function buildFonts(): Promise<void> {
  const require = createRequire(import.meta.url);
  const reduced = async (file: string, ranges: typeof letterRanges, joined: boolean) => {
    const subset = await subsetFont(await readFile(require.resolve(file)), lettersOf(ranges), {
      targetFormat: 'sfnt',
      // Forms that letters take beside each other are kept where a script cannot do without.
      noLayoutClosure: !joined,
      // For the screens of old: half of the font, and paper has no use for it.
      noHinting: true,
    });
    return Buffer.from(subset).toString('base64');
  };
  const roboto = (weight: string) =>
    reduced(`roboto-fontface/fonts/roboto/Roboto-${weight}.woff`, letterRanges, false);
  const plex = (weight: number) =>
    reduced(
      `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
      [...arabicRanges, [0x20, 0x20], [0x200c, 0x200c]],
      true,
    );
  const fonts: Fonts = {
    regular: await roboto('Regular'),
    bold: await roboto('Bold'),
    arabicRegular: await plex(400),
    arabicBold: await plex(700),
  };
  const text = JSON.stringify(fonts);
  await writeFile(`${root}/build/fonts.json`, text);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const path = `/assets/fonts.${hash}.json`;
  await writeFile(`${root}/public${path}`, text);
  await writeFile(`${root}/build/fonts-file.json`, JSON.stringify({ path }));
}

function lettersOf(ranges: typeof letterRanges): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
