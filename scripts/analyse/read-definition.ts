import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Definition } from '../../src/core/definition/definition.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';
import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';
import { Refusal } from './refusal.ts';

/**
 * The definition in a YAML file.
 * @throws Refusal when it cannot be read, or with every problem at its line and column
 */
export async function readDefinition(path: string, texts: AnalyseTexts): Promise<Definition> {
  const file = basename(path);
  const { definition, problems } = loadDefinition(await readFile(path, 'utf8'));
  if (definition) return definition;
  throw new Refusal(
    problems.map((problem) => fill(texts.definitionProblem, { file, ...place(problem) })),
  );
}

function place({ line, column, message }: { line: number; column: number; message: string }) {
  return { line, column, message };
}
