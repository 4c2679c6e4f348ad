import { parseArgs } from 'node:util';
import { versionName } from '../src/core/definition/frozen.ts';
import {
  editorSchemaProblems,
  readDefinitions,
  recordFielded,
  writeEditorSchema,
} from './definitions/definition-files.ts';
import { root } from './root.ts';

/**
 * Checks every definition: shape, rules across fields, frozen versions, the schema for editors.
 * `--write` writes the schema; `--fielded csi-full` freezes the present version of a definition.
 * Prints a line per problem and ends 1 if there is one.
 */
const { values } = parseArgs({
  options: { write: { type: 'boolean' }, fielded: { type: 'string', multiple: true } },
});
const folder = `${root}/survey-definitions`;

if (values.write) await writeEditorSchema(folder);
const { definitions, problems } = await readDefinitions(folder);
problems.push(...(await editorSchemaProblems(folder)));
const all = [...definitions.values()];

for (const id of values.fielded ?? []) {
  if (!all.some((definition) => definition.id === id)) {
    problems.push(`there is no good definition "${id}" to freeze`);
  }
}
if (values.fielded && problems.length === 0) {
  await recordFielded(
    folder,
    all.filter(({ id }) => values.fielded?.includes(id)),
  );
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`Definitions are in order: ${all.map(versionName).join(', ')}`);
