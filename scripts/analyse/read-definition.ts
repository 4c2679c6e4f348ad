import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';
import type { LoadedFolder } from '../../src/core/definition/load-folder.ts';
import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';
import { definitionFolderAt, readDefinitionFolder } from '../definitions/definition-folders.ts';
import { Refusal } from './refusal.ts';

/**
 * The definition in a YAML file, or in a folder with its structure and a file a language.
 * @throws Refusal when it cannot be read, or with every problem at its line and column
 */
export async function readDefinition(path: string, texts: AnalyseTexts): Promise<Definition> {
  const folder = await definitionFolderAt(path);
  const { definition, problems } = folder
    ? await readDefinitionFolder(folder)
    : inOneFile(basename(path), await readFile(path, 'utf8'));
  if (definition) return definition;
  throw new Refusal(
    problems.map(({ file, line, column, message }) =>
      fill(texts.definitionProblem, { file, line, column, message }),
    ),
  );
}

/** Two layers for a questionnaire without: only a wave needs them, answers from elsewhere may have none. */
export function withLayers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'leaders' in value) return value;
  const attributes =
    'attributes' in value && Array.isArray(value.attributes) ? value.attributes : [];
  if (attributes.some((one) => one?.id === 'layer')) return value;
  const [language = 'en'] =
    'languages' in value && Array.isArray(value.languages) ? value.languages : [];
  const named = (id: string) => ({ id, label: { [language]: id } });
  const values = ['leaders', 'staff'].map(named);
  const layer = { id: 'layer', title: { [language]: 'layer' }, ordered: true, values };
  return { ...value, attributes: [layer, ...attributes], leaders: ['leaders'] };
}

function inOneFile(file: string, text: string): LoadedFolder {
  const loaded = loadDefinition(text, withLayers);
  return loaded.definition
    ? loaded
    : { definition: null, problems: loaded.problems.map((problem) => ({ ...problem, file })) };
}
