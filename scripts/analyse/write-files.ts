import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to write, by name. */
export interface OutputFile {
  name: string;
  content: string | Uint8Array;
}

/**
 * Writes files into a folder, which is made if need be: all of them under a working name first, then
 * renamed, so that a full disk leaves no half set behind.
 */
export async function writeFiles(folder: string, files: OutputFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const parts = files.map(({ name, content }) => ({
    part: join(folder, `.${name}.part`),
    whole: join(folder, name),
    content,
  }));
  try {
    for (const { part, content } of parts) await writeFile(part, content);
  } catch (error) {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true })));
    throw error;
  }
  for (const { part, whole } of parts) await rename(part, whole);
}
