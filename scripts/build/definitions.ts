import { writeFile } from 'node:fs/promises';
import { pack } from '../../src/core/definition/packed.ts';
import { readDefinitions } from '../definitions/definition-files.ts';
import { root } from '../root.ts';

/**
 * Checks every definition and writes them packed as one JSON file, so the Worker carries no YAML.
 * @throws Error with a line per problem, also when a fielded version was changed
 */
export async function buildDefinitions(): Promise<void> {
  const { definitions, problems } = await readDefinitions(`${root}/survey-definitions`);
  if (problems.length > 0) throw new Error(['survey-definitions:', ...problems].join('\n'));
  await writeFile(
    `${root}/build/definitions.json`,
    JSON.stringify(pack([...definitions.values()])),
  );
}
