import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltFile } from '../../scripts/build/built-file.ts';
import { buildClient } from '../../scripts/build/client.ts';

/** The client as two people build it who never heard of each other. */
const folders: string[] = [];
const builds: BuiltFile[][] = [];

beforeAll(async () => {
  for (const name of ['one-', 'a-folder-with-a-longer-name-']) {
    const folder = await mkdtemp(join(tmpdir(), name));
    folders.push(folder);
    builds.push(await buildClient(folder));
  }
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function bytesIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).sort();
  const digests = names.map(async (name) => sha256(await readFile(join(folder, name))));
  return new Map((await Promise.all(digests)).map((digest, at) => [names[at] ?? '', digest]));
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the program on people’s devices', () => {
  test('is the same, byte for byte, whoever builds it and wherever', async () => {
    const [one, two] = await Promise.all(folders.map(bytesIn));
    expect(one?.size).toBeGreaterThan(5);
    expect(two).toEqual(one);
    expect(builds[1]).toEqual(builds[0]);
  });

  test('names every file it can load with the hash of that file', async () => {
    const [folder = ''] = folders;
    const digests = await bytesIn(folder);
    const named = (builds[0] ?? []).flatMap((file) => [file, ...(file.parts ?? [])]);
    for (const { path, sha256: expected } of named) {
      expect({ path, sha256: digests.get(path.replace('/assets/', '')) }).toEqual({
        path,
        sha256: expected,
      });
    }
    expect(new Set(named.map(({ path }) => path)).size).toBe(digests.size);
  });

  test('says for each script everything it imports, the deepest first', async () => {
    const [folder = ''] = folders;
    for (const { path, parts = [] } of builds[0] ?? []) {
      const known = new Set<string>();
      for (const file of [...parts.map((part) => part.path), path]) {
        const text = await readFile(join(folder, file.replace('/assets/', '')), 'utf8');
        const imports = [...text.matchAll(/"\.\/(chunk\.[^"]+)"/g)].map(([, name]) => name);
        expect({ file, missing: imports.filter((name) => !known.has(name ?? '')) }).toEqual({
          file,
          missing: [],
        });
        known.add(file.replace('/assets/', ''));
      }
    }
  });
});
