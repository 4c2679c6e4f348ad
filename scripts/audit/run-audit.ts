import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from './canonical.ts';
import { certificateOf, certificateText } from './certificate.ts';
import { judge } from './judge.ts';
import { Malformed } from './malformed.ts';
import { limits } from './read-json.ts';
import { filled, words } from './words.ts';

/** Where the audit writes, and from where its paths are meant. */
export interface Surroundings {
  out: (text: string) => void;
  err: (text: string) => void;
  folder: string;
}

/**
 * The audit command: reads a release, prints a certificate.
 * @returns the exit code: 0 passed, 1 something leaks, 2 the file or the arguments are malformed
 */
export function runAudit(args: string[], { out, err, folder }: Surroundings): number {
  const options = readArguments(args);
  const said = words[options?.language === 'nl' ? 'nl' : 'en'];
  const [file, other] = options?.files ?? [];
  if (!options || file === undefined) {
    err(`${said.usage}\n`);
    return 2;
  }
  const at = (path: string) => (isAbsolute(path) ? path : join(folder, path));
  const read = (path: string | undefined) => (path === undefined ? undefined : readText(at(path)));
  try {
    const source = readText(at(file));
    const verdict = judge(source, {
      manifest: read(options.manifest),
      receipts: read(options.receipts),
      other: read(other),
    });
    const hash = sha256(source);
    if (options.json) {
      const certificate = certificateOf(verdict, hash);
      writeFileSync(at(options.json), `${JSON.stringify(certificate, null, 2)}\n`);
    }
    out(certificateText(verdict, hash, said));
    return verdict.leaks.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Malformed) && !isFileError(error)) throw error;
    err(`${filled(said.malformed, { why: error.message.replaceAll(/\s+/g, ' ') })}\n`);
    return 2;
  }
}

function readText(path: string): string {
  if (statSync(path).size > limits.file)
    throw new Malformed(`it is larger than ${limits.file} bytes`);
  return readFileSync(path, 'utf8');
}

function readArguments(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: text, language: text, manifest: text, receipts: text },
    });
    return positionals.length === 1 || positionals.length === 2
      ? { ...values, files: positionals }
      : null;
  } catch {
    return null;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
