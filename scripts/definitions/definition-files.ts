import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { type Definition, definitionSchema } from '../../src/core/definition/definition-schema.ts';
import {
  type Fielded,
  fieldedSchema,
  frozenProblems,
  versionName,
} from '../../src/core/definition/frozen.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { root } from '../root.ts';
import { readDefinitionFolder, versionsIn } from './definition-folders.ts';

/**
 * Reads every version of every definition in `survey-definitions`: `csi-full/1.1.0` and so on.
 * @returns the good definitions by folder, of each id the newest first, and a line for each problem:
 * `folder/file:line:column what`
 */
export async function readDefinitions(folder: string) {
  const fielded = await readFielded(folder);
  const definitions = new Map<string, Definition>();
  const problems: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const id of ids.sort()) {
    for (const path of await versionsIn(`${folder}/${id}`)) {
      const name = relative(folder, path);
      const loaded = await readDefinitionFolder(path);
      for (const { file, line, column, message } of loaded.problems) {
        problems.push(`${name}/${file}:${line}:${column} ${message}`);
      }
      if (!loaded.definition) continue;
      const frozen = await frozenProblems(loaded.definition, fielded);
      problems.push(...frozen.map(({ message }) => `${name} ${message}`));
      definitions.set(name, loaded.definition);
    }
  }
  return { definitions, problems: [...problems, ...misnamed(definitions)] };
}

function misnamed(definitions: Map<string, Definition>): string[] {
  return [...definitions].flatMap(([name, { id, version }]) =>
    name === join(id, version) ? [] : [`${name} holds ${id} ${version}: rename the folder`],
  );
}

async function readFielded(folder: string): Promise<Fielded> {
  const path = `${folder}/fielded.json`;
  return existsSync(path) ? fieldedSchema.parse(JSON.parse(await readFile(path, 'utf8'))) : {};
}

/** Records that these definitions were asked of people: from now on their versions are frozen. */
export async function recordFielded(folder: string, definitions: Definition[]): Promise<void> {
  const fielded = await readFielded(folder);
  for (const definition of definitions) {
    fielded[versionName(definition)] ??= await definitionHash(definition);
  }
  const sorted = Object.entries(fielded).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(
    `${folder}/fielded.json`,
    `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`,
  );
}

/** The JSON Schema of a definition as an author writes it, for editors. */
function editorSchema(): unknown {
  return z.toJSONSchema(definitionSchema, { io: 'input', target: 'draft-7' });
}

/** Writes the JSON Schema, in the layout of all other files. */
export async function writeEditorSchema(folder: string): Promise<void> {
  const path = `${folder}/definition.schema.json`;
  await writeFile(path, JSON.stringify(editorSchema()));
  const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;
  execFileSync(process.execPath, [biome, 'format', '--write', path], { cwd: root });
}

/** Whether the committed JSON Schema is the one the code describes. */
export async function editorSchemaProblems(folder: string): Promise<string[]> {
  const path = `${folder}/definition.schema.json`;
  const written: unknown = existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : null;
  return canonicalJson(written) === canonicalJson(editorSchema())
    ? []
    : ['definition.schema.json is not up to date: run check-definitions with --write'];
}
