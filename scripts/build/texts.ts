import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { root } from '../root.ts';

/**
 * Writes, per area of texts, one module with the texts of every language that has a file for it, so
 * that adding a language is adding its folder. A bundle holds the areas that its code asks for.
 */
export async function buildTexts(): Promise<void> {
  const folder = `${root}/src/texts`;
  const out = `${root}/build/texts`;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const written = new Map<string, string[]>();
  for (const language of languages.sort()) {
    for (const file of await readdir(`${folder}/${language}`)) {
      const area = basename(file, '.ts');
      written.set(area, [...(written.get(area) ?? []), language]);
    }
  }
  for (const [area, languagesOfArea] of written) {
    await writeFile(`${out}/${area}.ts`, moduleOf(area, languagesOfArea));
  }
}

function moduleOf(area: string, languages: string[]): string {
  const imports = languages.map(
    (language, at) =>
      `import { ${exportOf(area)} as t${at} } from '../../src/texts/${language}/${area}.ts';\n`,
  );
  const fields = languages.map((language, at) => `  '${language}': t${at},\n`);
  return `${imports.join('')}\nexport const texts = {\n${fields.join('')}};\n`;
}

/** What the files of an area export: `report-pages` → `reportPages`. */
function exportOf(area: string): string {
  return area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
