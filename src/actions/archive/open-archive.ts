import type * as z from 'zod';
import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { type Allowance, readZip, unpack, type ZipEntry } from '../../core/roster/file/zip.ts';
import { type Contents, contentsSchema } from '../../forms/archive.ts';

/** Characters that an archive may unpack to: three times fits in the memory of an isolate. */
const mostUnpacked = 32_000_000;
/** What `archive.json` may take of that. */
const contentsPath = 'archive.json';

/** An archive whose files are all there, each as it was written. */
export interface OpenArchive {
  contents: Contents;
  /** The text of a file. @throws DomainError `archive.broken` naming a file that is not there */
  text: (path: string) => string;
  has: (path: string) => boolean;
}

/**
 * Opens the ZIP file of an archive and compares every file with the hash that was written of it.
 * @throws DomainError `archive.unreadable` for what is no archive, `archive.large`, `archive.broken`
 *   naming the file that was changed or lost
 */
export async function openArchive(bytes: Uint8Array): Promise<OpenArchive> {
  const texts = unpackAll(bytes);
  const listed = texts.get(contentsPath);
  if (listed === undefined) throw new DomainError('archive.unreadable');
  const contents = readFile(contentsPath, contentsSchema, listed);
  for (const [path, hash] of Object.entries(contents.files)) {
    const found = texts.get(path.toLowerCase());
    if (found === undefined || toHex(await sha256(utf8(found))) !== hash) throw broken(path);
  }
  const has = (path: string) => Object.hasOwn(contents.files, path);
  const text = (path: string) => {
    if (!has(path)) throw broken(path);
    return texts.get(path.toLowerCase()) ?? '';
  };
  return { contents, text, has };
}

/**
 * The JSON of a file, in the shape it has to have.
 * @throws DomainError `archive.broken`
 */
export function readFile<T>(path: string, schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw broken(path);
  }
}

export function broken(file: string): DomainError {
  return new DomainError('archive.broken', { file });
}

/** By their paths in small letters, as the reader of ZIP files names them. */
function unpackAll(bytes: Uint8Array): Map<string, string> {
  const allowance: Allowance = { left: mostUnpacked };
  try {
    return new Map([...readZip(bytes)].map(([name, entry]) => [name, textOf(entry, allowance)]));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const large = error.code === 'roster.too-large';
    throw new DomainError(large ? 'archive.large' : 'archive.unreadable');
  }
}

function textOf(entry: ZipEntry, allowance: Allowance): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  unpack(entry, allowance, (piece) => {
    pieces.push(decoder.decode(piece, { stream: true }));
    return true;
  });
  return pieces.join('') + decoder.decode();
}
