import { randomBytes, toHex, utf8 } from '../../core/ground/bytes.ts';
import { deriveKey } from '../../core/ground/derive-key.ts';
import { keyedHash } from '../../core/ground/keyed-hash.ts';
import type { Context } from '../context.ts';

/** Minutes in which a request waits for its letter, and after that a code works. */
export const codeMinutes = 15;
/** How often a code may be typed in. */
export const mostCodeTries = 5;

const digits = 8;

/** A code of eight digits, each as likely as another. */
export function newCode(): string {
  const number = BigInt(`0x${toHex(randomBytes(16))}`) % 10n ** BigInt(digits);
  return String(number).padStart(digits, '0');
}

/** The digits of a code as somebody typed or pasted them. */
export function readCode(written: string): string {
  return written.normalize('NFKC').replace(/\D/g, '');
}

/** A code as people read it: in fours. */
export function codeInFours(code: string): string {
  return code.replace(/\d{4}(?=\d)/g, '$& ');
}

/** What is stored of a code: a keyed hash over it and over the browser that asked. */
export async function hashOfCode(
  { linkKey }: Pick<Context, 'linkKey'>,
  id: string,
  code: string,
): Promise<string> {
  const key = await deriveKey(linkKey, 'sign-in code');
  return toHex(await keyedHash(key, utf8(`${id} ${code}`)));
}
