import { lettersOf } from '../../ground/slug.ts';
import { localeOf, type StaffLanguage } from '../../language/language.ts';
import type { Locale } from '../../language/locales.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/**
 * Numbers from 0 to 1023 as words. The lists have the same length, so words in one language can be
 * said in another; and no two words of a list share their first four letters, so four letters, or
 * a slip after them, still say which word was meant.
 */
const lists: Record<Locale['words'], string[]> = { nl, en };
const listOf = (language: StaffLanguage) => lists[localeOf(language).words];
const significant = 4;

/** The word for a number from 0 to 1023. */
export function wordOf(number: number, language: StaffLanguage): string {
  const word = listOf(language)[number];
  if (word === undefined) throw new RangeError('a word stands for a number from 0 to 1023');
  return word;
}

/** The number a written word stands for, or null when the list has no such word. */
export function numberOf(written: string, language: StaffLanguage): number | null {
  const list = listOf(language);
  const exact = list.indexOf(written);
  if (exact >= 0) return exact;
  if (written.length < significant) return null;
  const start = written.slice(0, significant);
  const near = list.findIndex((word) => word.slice(0, significant) === start);
  return near >= 0 ? near : null;
}

/** What somebody typed, as words: small letters without accents, whatever stood between them. */
export function writtenWords(text: string): string[] {
  return lettersOf(text).match(/[a-z]+/g) ?? [];
}

/** Bits, most significant first, as words of ten bits. The number of bits is a multiple of ten. */
export function wordsOf(bits: string, language: StaffLanguage): string[] {
  const tens = bits.match(/.{10}/g) ?? [];
  return tens.map((ten) => wordOf(Number.parseInt(ten, 2), language));
}

/** The bits of some bytes, most significant first, as zeros and ones. */
export function bitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
}
