import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { certificateOf, certificateText } from './certificate.ts';
import { judge } from './judge.ts';
import { Malformed } from './shape.ts';
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
  if (!options?.file) {
    err(`${said.usage}\n`);
    return 2;
  }
  const at = (path: string) => (isAbsolute(path) ? path : join(folder, path));
  try {
    const source = readFileSync(at(options.file), 'utf8');
    const verdict = judge(source);
    const hash = createHash('sha256').update(source).digest('hex');
    if (options.json) {
      const certificate = certificateOf(verdict, hash);
      writeFileSync(at(options.json), `${JSON.stringify(certificate, null, 2)}\n`);
    }
    out(certificateText(verdict, hash, said));
    return verdict.leaks.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Malformed) && !isFileError(error)) throw error;
    err(`${filled(said.malformed, { why: error.message })}\n`);
    return 2;
  }
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'string' }, language: { type: 'string' } },
    });
    return positionals.length === 1 ? { ...values, file: positionals[0] } : null;
  } catch {
    return null;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
