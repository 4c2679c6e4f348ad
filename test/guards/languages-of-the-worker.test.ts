import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What else the Worker carries in every language, and why, stands in the area's selector. */
const inEveryLanguage = ['core-values.ts', 'own-questions.ts'];

test('the Worker carries the texts of the languages that are written first, and no others', async () => {
  const { metafile } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    packages: 'external',
    external: ['cloudflare:*'],
    alias: { '#fonts': './src/downloads/pdf/fonts-of-the-deployment.ts' },
    outdir: 'build/languages-of-the-worker',
  });
  const texts = Object.keys(metafile.inputs).flatMap((path) => {
    const [, language, area] = /^src\/texts\/([\w-]+)\/(.+)$/.exec(path) ?? [];
    return language && area && !inEveryLanguage.includes(area) ? [language] : [];
  });
  expect([...new Set(texts)].sort()).toEqual(['en', 'nl']);
});
