import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { localeOf, type StaffLanguage, say } from '../../src/core/language/language.ts';
import { root } from '../root.ts';
import { runBundled } from './run-bundled.ts';

/** The languages that have a file for each area, in the order of their names. */
type Written = Map<string, StaffLanguage[]>;

const everywhere = `${root}/build/texts`;
const deployed = `${root}/build/texts-of-the-deployment`;

/** Names the file of the languages that the Worker does not hold. */
export const languagesFile = `${root}/build/languages-file.json`;

/**
 * Writes, per area of texts, two modules with the texts of every language that has a file for it, so
 * that adding a language is adding its folder. One holds them all, for Node, tests and browsers. The
 * other is the Worker's: only the languages that are written first, and the others in a file of the
 * deployment, so that a language costs no room in a Worker of a megabyte.
 * @throws Error where a text is more than words, as a file could not hold it
 */
export async function buildTexts(): Promise<void> {
  const written = await readFolders(`${root}/src/texts`);
  for (const folder of [everywhere, deployed]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  for (const [area, languages] of written) {
    await writeFile(`${everywhere}/${area}.ts`, moduleOf(area, languages));
    await writeFile(`${deployed}/${area}.ts`, deployedModuleOf(area, languages));
  }
  await writeOthers(written);
}

async function readFolders(folder: string): Promise<Written> {
  const entries = await readdir(folder, { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const written: Written = new Map();
  for (const language of languages.sort() as StaffLanguage[]) {
    for (const file of await readdir(`${folder}/${language}`)) {
      const area = basename(file, '.ts');
      written.set(area, [...(written.get(area) ?? []), language]);
    }
  }
  return written;
}

const isFirst = (language: StaffLanguage) => localeOf(language).state === 'original';

function importsOf(area: string, languages: StaffLanguage[]): string {
  return languages
    .map((language) => {
      const from = `../../src/texts/${language}/${area}.ts`;
      return `import { ${exportOf(area)} as ${nameOf(language)} } from '${from}';\n`;
    })
    .join('');
}

function moduleOf(area: string, languages: StaffLanguage[]): string {
  const fields = languages.map((language) => `  '${language}': ${nameOf(language)},\n`);
  return `${importsOf(area, languages)}\nexport const texts = {\n${fields.join('')}};\n`;
}

/** Until the file is read, another language says what `say` would show in its place. */
function deployedModuleOf(area: string, languages: StaffLanguage[]): string {
  const first = languages.filter(isFirst);
  const names = Object.fromEntries(first.map((language) => [language, nameOf(language)]));
  const fields = languages.map((language) => `  '${language}': ${say(names, language)},\n`);
  return `${importsOf(area, first)}import { placed } from '../../src/texts/of-the-deployment.ts';

export const texts = placed('${area}', {\n${fields.join('')}});\n`;
}

/** Writes the texts of the languages that the Worker does not hold, by area and language. */
async function writeOthers(written: Written): Promise<void> {
  const areas = [...written.keys()];
  const all = await readTexts(areas);
  const others = Object.fromEntries(
    areas.map((area) => [
      area,
      Object.fromEntries(
        (written.get(area) ?? [])
          .filter((language) => !isFirst(language))
          .map((language) => [language, all[exportOf(area)]?.[language]]),
      ),
    ]),
  );
  const text = JSON.stringify(others);
  if (!isDeepStrictEqual(JSON.parse(text), others)) throw new Error('a text is more than words');
  await nameLanguagesFile(text);
}

/** What was built of these areas, each by the name of its export and by language. */
export function readTexts(areas: readonly string[]) {
  return runBundled<Record<string, Record<string, object>>>(
    areas
      .map((area) => `export { texts as ${exportOf(area)} } from './build/texts/${area}.ts';`)
      .join('\n'),
  );
}

/** Puts the other languages among the files of the deployment, where the next Worker looks for them. */
export async function nameLanguagesFile(text: string): Promise<void> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const path = `/assets/languages.${hash}.json`;
  await writeFile(`${root}/public${path}`, text);
  await writeFile(languagesFile, JSON.stringify({ path }));
}

/** What the files of an area export: `report-pages` → `reportPages`. */
export function exportOf(area: string): string {
  return area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a language is called in code: `nl-simple` → `nl_simple`. */
function nameOf(language: string): string {
  return language.replace(/-/g, '_');
}
