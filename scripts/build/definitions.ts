import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { definitionSchema } from '../../src/core/definition/definition.ts';
import { root } from '../root.ts';

/** Checks every definition and writes them as one JSON file, so the Worker carries no YAML. */
export async function buildDefinitions(): Promise<void> {
  const folder = `${root}/survey-definitions`;
  const names = (await readdir(folder)).filter((name) => /^csi-.*\.yaml$/.test(name)).sort();
  const definitions = await Promise.all(
    names.map(async (name) =>
      definitionSchema.parse(parse(await readFile(`${folder}/${name}`, 'utf8'))),
    ),
  );
  await writeFile(`${root}/build/definitions.json`, JSON.stringify(definitions));
}
