import { type BoxKey, readKeyFile } from '../../core/ballot/key-file.ts';
import { readRecoveryWords } from '../../core/ballot/recovery.ts';
import { publicKeyOf } from '../../core/ballot/seal.ts';
import { fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { fill } from '../../core/language/language.ts';
import type { Session } from './session.ts';

/**
 * What a file holds that was chosen a while ago.
 * @throws DomainError `file.unreadable` when the USB stick is out, or the file was changed since
 */
export async function textOf(file: File): Promise<string> {
  return file.text().catch(() => {
    throw new DomainError('file.unreadable');
  });
}

/**
 * Reads a key from a file and checks that it is the key of this box.
 * @param expected the public key (base64url)
 * @throws DomainError `key-file.other`, `key-file.damaged`, `key.other`
 */
export async function keyFromFile(text: string, expected: string): Promise<BoxKey> {
  const key = await readKeyFile(text);
  if (toBase64Url(key.publicKey) !== expected) throw new DomainError('key.other');
  return key;
}

/**
 * Reads a key from the words of a recovery sheet and checks that it is the key of this box.
 * @throws DomainError `recovery.count`, `recovery.word`, `recovery.checksum`, `key.other`
 */
export async function keyFromWords(text: string, wave: string, expected: string): Promise<BoxKey> {
  const privateKey = await readRecoveryWords(text);
  const publicKey = await publicKeyOf(privateKey);
  if (toBase64Url(publicKey) !== expected) throw new DomainError('key.other');
  return { wave, publicKey: fromBase64Url(expected), privateKey };
}

/** Why a key was refused, and what to do about it. */
export function keyError(error: unknown, { texts, ceremony }: Session): string {
  const words: Record<string, string> = texts.load.errors;
  if (!(error instanceof DomainError)) return texts.load.errors.other;
  const text = words[error.code] ?? texts.load.errors.other;
  return fill(text, { ...error.details, wave: ceremony.wave.title });
}
