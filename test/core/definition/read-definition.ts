import { readdirSync, readFileSync } from 'node:fs';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { loadDefinitionFolder } from '../../../src/core/definition/load-folder.ts';

/** A definition in one file, as a researcher writes it: the CSI as it was before it had folders. */
export function definitionText(name: string): string {
  return readFileSync(`test/fixtures/definitions/${name}`, 'utf8');
}

/** The files of a version of a definition of the repository, by name. */
export function definitionFiles(id: string, version = '1.1.0'): Map<string, string> {
  const folder = `survey-definitions/${id}/${version}`;
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
}

/** A version of a definition of the repository, checked. */
export function readDefinition(id: string, version = '1.1.0'): Definition {
  const { definition, problems } = loadDefinitionFolder(definitionFiles(id, version));
  if (!definition) throw new Error(JSON.stringify(problems));
  return definition;
}
