import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Definition, definitionSchema } from '../../src/core/definition/definition.ts';
import {
  type Fielded,
  fieldedSchema,
  frozenProblems,
  versionName,
} from '../../src/core/definition/frozen.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { root } from '../root.ts';

/** First line of every definition: it gives editors completion and a red line under mistakes. */
const schemaComment = '# yaml-language-server: $schema=./definition.schema.json';

/** Files of the folder that hold no definition. */
const otherYaml = ['seed-claims.yaml'];

/**
 * Reads every definition of a folder.
 * @returns the good definitions by file name, and a line for each problem: `file:line:column what`
 */
export async function readDefinitions(folder: string) {
  const fielded = await readFielded(folder);
  const definitions = new Map<string, Definition>();
  const problems: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.yaml') || otherYaml.includes(name)) continue;
    const text = await readFile(`${folder}/${name}`, 'utf8');
    if (!text.startsWith(schemaComment)) {
      problems.push(`${name}:1:1 the first line must be: ${schemaComment}`);
    }
    const loaded = loadDefinition(text);
    for (const { line, column, message } of loaded.problems) {
      problems.push(`${name}:${line}:${column} ${message}`);
    }
    if (!loaded.definition) continue;
    const frozen = await frozenProblems(loaded.definition, fielded);
    problems.push(...frozen.map(({ message }) => `${name} ${message}`));
    definitions.set(name, loaded.definition);
  }
  return { definitions, problems: [...problems, ...twiceNamed(definitions)] };
}

function twiceNamed(definitions: Map<string, Definition>): string[] {
  const files = new Map<string, string>();
  return [...definitions].flatMap(([name, definition]) => {
    const version = versionName(definition);
    const other = files.get(version);
    files.set(version, name);
    return other ? [`${name} is ${version}, and so is ${other}: give one another version`] : [];
  });
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
