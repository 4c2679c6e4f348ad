import { readFileSync } from 'node:fs';
import type { Definition } from '../../../src/core/definition/definition.ts';
import { loadDefinition } from '../../../src/core/definition/load.ts';

/** The text of a definition file of the repository. */
export function definitionText(name: string): string {
  return readFileSync(`survey-definitions/${name}`, 'utf8');
}

/** A definition file of the repository, checked. */
export function readDefinition(name: string): Definition {
  const { definition, problems } = loadDefinition(definitionText(name));
  if (!definition) throw new Error(JSON.stringify(problems));
  return definition;
}
