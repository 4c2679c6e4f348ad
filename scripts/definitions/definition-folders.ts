import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type LoadedFolder,
  loadDefinitionFolder,
  structureFile,
} from '../../src/core/definition/load-folder.ts';

/** Reads a definition from a folder with its structure and a file a language. */
export async function readDefinitionFolder(folder: string): Promise<LoadedFolder> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const read = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return loadDefinitionFolder(new Map(await Promise.all(read)));
}

/** The folders of a definition's versions (`csi-full/1.1.0`), newest first. */
export async function versionsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^\d+\.\d+\.\d+$/.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort((a, b) => newerFirst(basename(a), basename(b)));
}

/**
 * The folder of the definition that a path on the command line names: that folder itself, the newest
 * version in it, or, for `csi-full.yaml` where there is no such file, those of `csi-full`.
 * @returns null when the path is a file
 */
export async function definitionFolderAt(path: string): Promise<string | null> {
  const folder = existsSync(path) ? path : path.replace(/\.ya?ml$/, '');
  const entries = await readdir(folder).catch(() => null);
  if (!entries) return null;
  if (entries.includes(structureFile)) return folder;
  return (await versionsIn(folder))[0] ?? folder;
}

function newerFirst(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((part, place) => part !== b?.[place]);
  return at < 0 ? 0 : (b?.[at] ?? 0) - (a?.[at] ?? 0);
}
