import { type Bytes, concat, sha256, utf8 } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import type { StaffLanguage } from '../language/language.ts';
import { type KeyShare, shareBytes } from './key-shares.ts';
import { checks, checkWordCount, withCheck } from './words/check-words.ts';
import { bitsOfNumbers, bytesOfBits, readWords } from './words/read-words.ts';
import { bitsOf, wordOf } from './words/word-numbers.ts';

/**
 * A share on paper: 264 bits of share, 2 of its number and 14 that tell its box, in 28 words, and
 * three check words that notice any error in up to three words.
 */

const numberBits = 2;
const tagBits = 14;
const dataWords = (shareBytes * 8 + numberBits + tagBits) / 10;
const shareWordCount = dataWords + checkWordCount;
const purpose = 'geleding share 1';

/** The 31 words of a share, in the reader's language. */
export async function shareWords(share: KeyShare, language: StaffLanguage): Promise<string[]> {
  const bits =
    bitsOf(share.bytes) +
    share.number.toString(2).padStart(numberBits, '0') +
    (await tagOf(share.publicKey));
  const numbers = (bits.match(/.{10}/g) ?? []).map((ten) => Number.parseInt(ten, 2));
  return withCheck(purpose, numbers).map((number) => wordOf(number, language));
}

/**
 * Reads the words of a share back, however they were typed.
 * @param box the wave and the public key that the share should belong to
 * @throws DomainError `recovery.word`, `recovery.count` (see `readWords`), `recovery.checksum` when
 *   the words do not fit together, `share.other` for a share of another box
 */
export async function readShareWords(
  text: string,
  box: Pick<KeyShare, 'wave' | 'publicKey'>,
): Promise<KeyShare> {
  const numbers = readWords(text, shareWordCount).find((reading) => checks(purpose, reading));
  if (!numbers) throw new DomainError('recovery.checksum');
  const bits = bitsOfNumbers(numbers);
  const end = shareBytes * 8;
  const tag = bits.slice(end + numberBits, end + numberBits + tagBits);
  if (tag !== (await tagOf(box.publicKey))) throw new DomainError('share.other');
  return {
    wave: box.wave,
    publicKey: box.publicKey,
    number: Number.parseInt(bits.slice(end, end + numberBits), 2),
    bytes: bytesOfBits(bits.slice(0, end)),
  };
}

async function tagOf(publicKey: Bytes): Promise<string> {
  return bitsOf(await sha256(concat(utf8(purpose), publicKey))).slice(0, tagBits);
}
