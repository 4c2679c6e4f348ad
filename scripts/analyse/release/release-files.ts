import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { sha256, toHex, utf8 } from '../../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
import type { Language } from '../../../src/core/language/language.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { findBundled } from '../../../src/definitions.ts';
import { csvFile } from '../../../src/downloads/csv.ts';
import { contextOf } from '../../../src/downloads/edition.ts';
import { xlsxFile } from '../../../src/downloads/xlsx.ts';
import { neutralWords } from '../../../src/texts/report-neutral.ts';
import { StandaloneReport } from '../../../src/views/report/standalone-report.tsx';
import { root } from '../../root.ts';
import type { OutputFile } from '../write-files.ts';

const styles = ['tokens', 'base', 'parts', 'forms', 'charts', 'report'];

/**
 * A release and what is made of it, one by one: the table itself, the report in one file, XLSX and CSV.
 * @param about `asked` is how many people were asked, null where a file does not tell, and absent
 *   where the release knows it of each group
 */
export async function* releaseFiles(
  release: Released,
  definition: Definition,
  { language, date, asked }: { language: Language; date: string; asked: number | null | undefined },
): AsyncGenerator<OutputFile> {
  const body = canonicalJson(release);
  const releaseHash = toHex(await sha256(utf8(body)));
  const scope = { ...scopeOf(release, definition), ...(asked === undefined ? {} : { asked }) };
  const words = findBundled(definition.id) ? {} : { words: neutralWords(language) };
  const edition = { scope, language, releaseHash, date, withdrawn: new Set<string>(), ...words };
  const css = await Promise.all(
    styles.map((name) => readFile(join(root, 'public', 'styles', `${name}.css`), 'utf8')),
  );
  yield { name: 'release.json', content: body };
  const html = StandaloneReport({ context: contextOf(edition), css: css.join('\n') });
  yield { name: 'report.html', content: String(await html) };
  yield { name: 'report.xlsx', content: await xlsxFile(edition) };
  yield { name: 'report.csv', content: csvFile(edition) };
}
