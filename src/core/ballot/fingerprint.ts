import { fromBase64Url, utf8 } from '../ground/bytes.ts';
import type { StaffLanguage } from '../language/language.ts';
import { bitsOf, wordsOf } from './words/word-numbers.ts';

const iterations = 100_000;

/**
 * The four-word fingerprint of a manifest, for comparing by eye or aloud: 40 bits of
 * PBKDF2-SHA-256(manifest hash, 100,000 rounds), ten per word. The rounds make it costly to look for
 * another manifest with the same words. In another language the same bits give other words.
 * @param manifestHash base64url
 * @throws DomainError `bytes.malformed`
 */
export async function fingerprint(
  manifestHash: string,
  language: StaffLanguage,
): Promise<string[]> {
  const hash = fromBase64Url(manifestHash);
  const key = await crypto.subtle.importKey('raw', hash, 'PBKDF2', false, ['deriveBits']);
  const salt = utf8('geleding fingerprint 1');
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 40));
  return wordsOf(bitsOf(bits), language);
}
