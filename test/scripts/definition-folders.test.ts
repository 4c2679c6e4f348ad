import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { definitionFolderAt } from '../../scripts/definitions/definition-folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'definition-folders-'));
for (const version of ['1.1.0', '1.9.0', '1.10.0']) {
  cpSync('survey-definitions/csi-pulse/1.1.0', join(folder, 'pulse', version), { recursive: true });
}
mkdirSync(join(folder, 'empty'));
writeFileSync(join(folder, 'own.yaml'), 'id: own');
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a version by its own folder', 'pulse/1.9.0', 'pulse/1.9.0'],
  ['the newest version in a folder', 'pulse', 'pulse/1.10.0'],
  ['the newest version where a file of that name was meant', 'pulse.yaml', 'pulse/1.10.0'],
  ['a folder without any version, whose missing structure is then named', 'empty', 'empty'],
])('a path means %s', async (_, path, expected) => {
  expect(await definitionFolderAt(join(folder, path))).toBe(join(folder, expected));
});

test('a file that is there, and one that is nowhere, are read as files', async () => {
  expect(await definitionFolderAt(join(folder, 'own.yaml'))).toBeNull();
  expect(await definitionFolderAt(join(folder, 'nowhere.yaml'))).toBeNull();
});
