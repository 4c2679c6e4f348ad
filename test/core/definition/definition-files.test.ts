import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  editorSchemaProblems,
  readDefinitions,
  recordFielded,
} from '../../../scripts/definitions/definition-files.ts';
import { definitionHash } from '../../../src/core/definition/hash.ts';
import { readDefinition } from './read-definition.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'definitions-'));
  cpSync('survey-definitions', folder, { recursive: true });
  rmSync(join(folder, 'fielded.json'), { force: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function edit(name: string, search: string, replacement: string): void {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(search, replacement));
}

test('the definitions of the repository are in order', async () => {
  const { definitions, problems } = await readDefinitions('survey-definitions');
  expect(problems).toEqual([]);
  expect([...definitions.keys()]).toEqual(['csi-full.yaml', 'csi-pulse.yaml']);
  expect(await editorSchemaProblems('survey-definitions')).toEqual([]);
});

test('a definition keeps its hash on the way to the Worker as JSON', async () => {
  const full = readDefinition('csi-full.yaml');
  expect(await definitionHash(JSON.parse(JSON.stringify(full)))).toBe(await definitionHash(full));
});

test('a word changed under a fielded version is refused until the version changes', async () => {
  await recordFielded(folder, [...(await readDefinitions(folder)).definitions.values()]);
  expect((await readDefinitions(folder)).problems).toEqual([]);

  edit('csi-pulse.yaml', 'Mijn team weet genoeg', 'Ons team weet genoeg');
  expect((await readDefinitions(folder)).problems).toEqual([
    'csi-pulse.yaml version 1.1.0 was fielded with other contents and is frozen: give the changed file a new version',
  ]);

  edit('csi-pulse.yaml', 'version: 1.1.0', 'version: 1.1.1');
  expect((await readDefinitions(folder)).problems).toEqual([]);
});

test('recording again never replaces what was fielded', async () => {
  const { definitions } = await readDefinitions(folder);
  await recordFielded(folder, [...definitions.values()]);
  const before = readFileSync(join(folder, 'fielded.json'), 'utf8');
  edit('csi-pulse.yaml', 'Mijn team weet genoeg', 'Ons team weet genoeg');
  await recordFielded(folder, [...(await readDefinitions(folder)).definitions.values()]);
  expect(readFileSync(join(folder, 'fielded.json'), 'utf8')).toBe(before);
});

test('a file without the schema comment, and one version in two files, are named', async () => {
  edit('csi-pulse.yaml', '# yaml-language-server', '# language-server');
  cpSync(join(folder, 'csi-full.yaml'), join(folder, 'csi-other.yaml'));
  expect((await readDefinitions(folder)).problems).toEqual([
    'csi-pulse.yaml:1:1 the first line must be: # yaml-language-server: $schema=./definition.schema.json',
    'csi-other.yaml is csi-full@1.1.0, and so is csi-full.yaml: give one another version',
  ]);
});

test('an editor schema that lags behind the code is noticed', async () => {
  writeFileSync(join(folder, 'definition.schema.json'), '{}');
  expect(await editorSchemaProblems(folder)).toHaveLength(1);
});
