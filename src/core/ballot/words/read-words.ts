import { DomainError } from '../../ground/errors.ts';
import { languages } from '../../language/language.ts';
import { numberOf, writtenWords } from './word-numbers.ts';

/**
 * Reads written words as numbers from 0 to 1023, however they were typed: capitals, accents,
 * numbers and line breaks do not matter, nor which language the sheet was printed in.
 * @returns one reading for every language that has all the words; rarely more than one
 * @throws DomainError `recovery.word` with the place (from 1) of the first word that is unknown in
 *   the language that fits best, `recovery.count` with how many words there are
 */
export function readWords(text: string, wordCount: number): number[][] {
  const words = writtenWords(text);
  const readings = languages.map((language) => words.map((word) => numberOf(word, language)));
  const unknown = (reading: (number | null)[]) => reading.filter((n) => n === null).length;
  const best = readings.sort((a, b) => unknown(a) - unknown(b))[0] ?? [];
  const wrong = best.indexOf(null);
  if (wrong >= 0) throw new DomainError('recovery.word', { position: wrong + 1 });
  if (words.length !== wordCount) throw new DomainError('recovery.count', { count: words.length });
  return readings.filter((reading): reading is number[] => !reading.includes(null));
}

/** Numbers from 0 to 1023 as bits, ten each, most significant first. */
export function bitsOfNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(2).padStart(10, '0')).join('');
}

/** Bits, most significant first, as bytes; what is left over at the end is dropped. */
export function bytesOfBits(bits: string): Uint8Array<ArrayBuffer> {
  const bytes = bits.match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}
