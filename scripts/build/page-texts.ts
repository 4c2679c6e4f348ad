import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import { type BuiltFile, hashesOf } from './built-file.ts';
import { runBundled } from './run-bundled.ts';

/**
 * Writes what the questionnaire's page says as one file a language. The page brings its own
 * language along; a browser fetches another one only when somebody turns to it, so that a phone
 * carries one language however many there are.
 */
export async function buildPageTexts(outdir: string): Promise<BuiltFile[]> {
  const { pageTexts } = await runBundled<{ pageTexts: (language: StaffLanguage) => object }>(
    `export { pageTexts } from './src/texts/page-texts.ts';`,
  );
  return Promise.all(
    staffLanguages.map(async (language) => {
      const bytes = Buffer.from(JSON.stringify(pageTexts(language)));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
      const path = `/assets/texts.${language}.${hash}.json`;
      await writeFile(`${outdir}${path.replace('/assets', '')}`, bytes);
      return { name: `texts.${language}.json`, path, ...hashesOf(bytes) };
    }),
  );
}
