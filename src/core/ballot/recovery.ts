import { DomainError } from '../errors.ts';
import { type Language, languages } from '../language.ts';
import { type Bytes, concat, sha256, utf8 } from './bytes.ts';
import { bitsOf, numberOf, wordsOf, writtenWords } from './words/word-numbers.ts';

/**
 * The recovery sheet: the private key of the ballot box as 27 words, 256 bits of key and 14 bits of
 * checksum. Whoever has the words has the key.
 */

export const recoveryWordCount = 27;
const keyBytes = 32;
const checksumBits = 14;

/** The 27 words of a private key (32 bytes), in the reader's language. */
export async function recoveryWords(privateKey: Bytes, language: Language): Promise<string[]> {
  if (privateKey.length !== keyBytes) throw new DomainError('key.malformed');
  return wordsOf(bitsOf(privateKey) + (await checksum(privateKey)), language);
}

/**
 * Reads the words back, however they were typed: capitals, accents, numbers and line breaks do not
 * matter, nor which language the sheet was printed in. A wrong word that the list does not have is
 * named by its place; one that it has is noticed by the checksum (all but 1 in 16,384).
 * @throws DomainError `recovery.count` with how many words there are, `recovery.word` with the place
 *   (from 1) of the first unknown word, `recovery.checksum` when all are known but do not fit
 */
export async function readRecoveryWords(text: string): Promise<Bytes> {
  const words = writtenWords(text);
  const readings = languages.map((language) => words.map((word) => numberOf(word, language)));
  const unknown = (reading: (number | null)[]) => reading.filter((n) => n === null).length;
  const best = readings.sort((a, b) => unknown(a) - unknown(b))[0] ?? [];
  const wrong = best.indexOf(null);
  if (wrong >= 0) throw new DomainError('recovery.word', { position: wrong + 1 });
  if (words.length !== recoveryWordCount) {
    throw new DomainError('recovery.count', { count: words.length });
  }
  for (const reading of readings) {
    const key = await keyOf(reading);
    if (key) return key;
  }
  throw new DomainError('recovery.checksum');
}

/** The key these numbers stand for, or null when one is missing or the checksum does not fit. */
async function keyOf(numbers: (number | null)[]): Promise<Bytes | null> {
  if (numbers.includes(null)) return null;
  const bits = numbers.map((number) => (number ?? 0).toString(2).padStart(10, '0')).join('');
  const bytes = (bits.slice(0, keyBytes * 8).match(/.{8}/g) ?? []).map((byte) =>
    Number.parseInt(byte, 2),
  );
  const key = Uint8Array.from(bytes);
  return bits.slice(keyBytes * 8) === (await checksum(key)) ? key : null;
}

async function checksum(key: Bytes): Promise<string> {
  const hash = await sha256(concat(utf8('geleding recovery 1'), key));
  return bitsOf(hash).slice(0, checksumBits);
}
