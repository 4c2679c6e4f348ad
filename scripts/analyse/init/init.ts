import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { loadDefinition } from '../../../src/core/definition/load.ts';
import { fill } from '../../../src/core/language/language.ts';
import { analyseTexts } from '../../../src/texts/analyse.ts';
import type { InitOptions } from '../options.ts';
import { withLayers } from '../read-definition.ts';
import { Refusal } from '../refusal.ts';
import { profileColumns } from './columns.ts';
import { draftOf } from './draft.ts';
import { leftOut, writeDraft } from './write-draft.ts';

/**
 * `npm run analyse -- --init`: drafts a definition from a file of answers, with a question at each place
 * where a file cannot tell. Never writes over a file that is there.
 * @returns lines that say what was written and what is to be looked at
 * @throws Refusal when the file to write is there, or there is no column of answers; UnreadableTable
 */
export async function draftDefinition(options: InitOptions): Promise<string[]> {
  const { init: texts, headings, rows } = analyseTexts[options.language];
  const { out, responses, language } = options;
  if (existsSync(out)) throw new Refusal([fill(texts.exists, { file: basename(out) })]);
  const file = basename(responses);
  const columns = await profileColumns(responses);
  if (columns.length === 0) throw new Refusal([fill(headings.empty, { file })]);
  if (columns.every(({ filled, odd }) => filled + odd.size === 0))
    throw new Refusal([fill(rows.none, { file })]);
  const draft = draftOf(columns);
  if (draft.items.length === 0) {
    throw new Refusal([fill(texts.noAnswers, { file }), ...leftOut(draft, texts)]);
  }
  const name = basename(responses, extname(responses));
  const yaml = writeDraft(draft, name, language, texts);
  const { problems } = loadDefinition(yaml, withLayers);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, yaml, { flag: 'wx' });
  const asked = yaml.split('\n').filter((line) => line.trimStart().startsWith('# ?'));
  const { items, scales, attributes } = draft;
  const counts = { items: items.length, scales: scales.length, attributes: attributes.length };
  return [
    fill(texts.written, { file: basename(out), ...counts }),
    ...asked.map((line) => line.trim().slice(2)),
    ...problems.map(({ line, message }) => fill(texts.mend, { line, message })),
  ];
}
