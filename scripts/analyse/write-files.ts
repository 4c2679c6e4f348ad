import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to write, by name. */
export interface OutputFile {
  name: string;
  content: string | Uint8Array;
}

/**
 * Writes files into a folder, which is made if need be: all of them under a working name first, then
 * renamed, so that a full disk, or a file that cannot be made, leaves no half set behind.
 * @returns the names of the files
 */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<OutputFile>,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  const partOf = (name: string) => join(folder, `.${name}.part`);
  try {
    for await (const { name, content } of files) {
      names.push(name);
      await writeFile(partOf(name), content);
    }
  } catch (error) {
    await Promise.all(names.map((name) => rm(partOf(name), { force: true })));
    throw error;
  }
  for (const name of names) await rename(partOf(name), join(folder, name));
  return names;
}
