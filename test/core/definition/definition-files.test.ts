import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  expect([...definitions.keys()]).toEqual([
    'csi-full/2.0.0',
    'csi-full/1.2.0',
    'csi-full/1.1.0',
    'csi-pulse/2.0.0',
    'csi-pulse/1.1.0',
  ]);
  expect(await editorSchemaProblems('survey-definitions')).toEqual([]);
});

test('a definition keeps its hash on the way to the Worker as JSON', async () => {
  const full = readDefinition('csi-full');
  expect(await definitionHash(JSON.parse(JSON.stringify(full)))).toBe(await definitionHash(full));
});

test('a word changed under a fielded version is refused until the version changes', async () => {
  await recordFielded(folder, [...(await readDefinitions(folder)).definitions.values()]);
  expect((await readDefinitions(folder)).problems).toEqual([]);

  edit('csi-pulse/1.1.0/nl.yaml', 'Mijn team weet genoeg', 'Ons team weet genoeg');
  expect((await readDefinitions(folder)).problems).toEqual([
    'csi-pulse/1.1.0 version 1.1.0 was fielded with other contents and is frozen: give the changed file a new version',
  ]);

  edit('csi-pulse/1.1.0/structure.yaml', 'version: 1.1.0', 'version: 1.1.1');
  renameSync(join(folder, 'csi-pulse/1.1.0'), join(folder, 'csi-pulse/1.1.1'));
  expect((await readDefinitions(folder)).problems).toEqual([]);
});

test('recording again never replaces what was fielded', async () => {
  const { definitions } = await readDefinitions(folder);
  await recordFielded(folder, [...definitions.values()]);
  const before = readFileSync(join(folder, 'fielded.json'), 'utf8');
  edit('csi-pulse/1.1.0/nl.yaml', 'Mijn team weet genoeg', 'Ons team weet genoeg');
  await recordFielded(folder, [...(await readDefinitions(folder)).definitions.values()]);
  expect(readFileSync(join(folder, 'fielded.json'), 'utf8')).toBe(before);
});

test('a folder that is called otherwise than its definition is named, and newer versions come first', async () => {
  const old = join(folder, 'csi-pulse/1.1.0');
  for (const version of ['1.10.0', '1.9.0']) {
    cpSync(old, join(folder, 'csi-pulse', version), { recursive: true });
    edit(`csi-pulse/${version}/structure.yaml`, 'version: 1.1.0', `version: ${version}`);
  }
  cpSync(old, join(folder, 'csi-other/1.1.0'), { recursive: true });
  const { definitions, problems } = await readDefinitions(folder);
  expect(problems).toEqual(['csi-other/1.1.0 holds csi-pulse 1.1.0: rename the folder']);
  expect([...definitions.keys()].filter((name) => name.startsWith('csi-pulse'))).toEqual([
    'csi-pulse/2.0.0',
    'csi-pulse/1.10.0',
    'csi-pulse/1.9.0',
    'csi-pulse/1.1.0',
  ]);
});

test('an editor schema that lags behind the code is noticed', async () => {
  writeFileSync(join(folder, 'definition.schema.json'), '{}');
  expect(await editorSchemaProblems(folder)).toHaveLength(1);
});
