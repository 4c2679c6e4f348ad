import { type Bytes, concat, sha256, utf8 } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import type { StaffLanguage } from '../language/language.ts';
import { bitsOfNumbers, bytesOfBits, readWords } from './words/read-words.ts';
import { bitsOf, wordsOf } from './words/word-numbers.ts';

/**
 * The recovery sheet: the private key of the ballot box as 27 words, 256 bits of key and 14 bits of
 * checksum. Whoever has the words has the key.
 */

const recoveryWordCount = 27;
const keyBytes = 32;
const checksumBits = 14;

/** The 27 words of a private key (32 bytes), in the reader's language. */
export async function recoveryWords(privateKey: Bytes, language: StaffLanguage): Promise<string[]> {
  if (privateKey.length !== keyBytes) throw new DomainError('key.malformed');
  return wordsOf(bitsOf(privateKey) + (await checksum(privateKey)), language);
}

/**
 * Reads the words back, however they were typed. A wrong word that the list does not have is named
 * by its place; one that it has is noticed by the checksum (all but 1 in 16,384).
 * @throws DomainError `recovery.count` with how many words there are, `recovery.word` with the place
 *   (from 1) of the first unknown word, `recovery.checksum` when all are known but do not fit
 */
export async function readRecoveryWords(text: string): Promise<Bytes> {
  for (const numbers of readWords(text, recoveryWordCount)) {
    const bits = bitsOfNumbers(numbers);
    const key = bytesOfBits(bits.slice(0, keyBytes * 8));
    if (bits.slice(keyBytes * 8) === (await checksum(key))) return key;
  }
  throw new DomainError('recovery.checksum');
}

async function checksum(key: Bytes): Promise<string> {
  const hash = await sha256(concat(utf8('geleding recovery 1'), key));
  return bitsOf(hash).slice(0, checksumBits);
}
