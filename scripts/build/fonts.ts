import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { root } from '../root.ts';

/**
 * The letters a PDF carries: Latin with all European diacritics, Greek, and the marks reports use.
 */
const ranges: [from: number, to: number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x391, 0x3c9],
  [0x2009, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];

/**
 * Reduces Roboto (Apache-2.0) to those letters and writes both weights as base64, because the same
 * code makes a PDF in a Worker, in Node and in tests, and only modules load alike in all three.
 */
export async function buildFonts(): Promise<void> {
  const letters = ranges
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
      });
      return [weight.toLowerCase(), Buffer.from(subset).toString('base64')];
    }),
  );
  await writeFile(`${root}/build/fonts.json`, JSON.stringify(Object.fromEntries(fonts)));
}
