import { carried, replaced } from '../carried-text.ts';

/**
 * The letters a PDF carries: Latin with all diacritics of Europe and Vietnam, Greek, Cyrillic, the
 * marks that reports use, and the mark of a letter that is not among them. Roboto has them all.
 */
export const letterRanges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1fa, 0x1ff],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x300, 0x301],
  [0x303, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x486],
  [0x488, 0x513],
  [0x1e80, 0x1e85],
  [0x1ea0, 0x1ef9],
  [0x2009, 0x200b],
  [0x2010, 0x2011],
  [0x2013, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0xfffd, 0xfffd],
];

/** Arabic letters with their marks and signs, from a font of their own (IBM Plex Sans Arabic). */
export const arabicRanges: readonly (readonly [from: number, to: number])[] = [
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x655],
  [0x660, 0x66d],
  [0x670, 0x671],
  [0x679, 0x67e],
  [0x686, 0x686],
  [0x688, 0x688],
  [0x691, 0x691],
  [0x698, 0x698],
  [0x6a9, 0x6a9],
  [0x6af, 0x6af],
  [0x6ba, 0x6ba],
  [0x6be, 0x6be],
  [0x6c0, 0x6c3],
  [0x6cc, 0x6cc],
  [0x6d2, 0x6d5],
  [0x6f0, 0x6f9],
];

const plain = /^[\n\u0020-\u007E\u00A0-\u017F]*$/;

/**
 * A text in the letters of a PDF. Accents are joined to their letters and ligatures taken apart; a
 * letter, with all marks on it, that the fonts lack becomes one visible mark; what nobody sees goes,
 * but for what Arabic needs: marks of direction, and the sign that letters are not joined.
 * @returns the text, and how many letters were replaced
 */
export function printable(text: string): { text: string; missing: number } {
  if (plain.test(text)) return { text: breakable(text), missing: 0 };
  let missing = 0;
  const joined = carried(text)
    .replace(/[\uFB00-\uFB06\uFB50-\uFDFB\uFE70-\uFEFC]/g, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\u2000-\u2008\u202F\u205F\u3000\t]/g, ' ')
    .replace(/\u2012/g, '\u2013');
  const arabic = /[\u0600-\u06FF]/.test(joined);
  const printed = joined.replace(/\P{M}\p{M}*|\p{M}+/gu, (letter, at: number) => {
    // Between Arabic letters it says that they are not joined.
    const parted = letter === '\u200C' && isArabic(joined[at - 1]) && isArabic(joined[at + 1]);
    if (parted || (arabic && /^[\u061C\u200E\u200F]$/.test(letter))) return letter;
    const seen = letter.replace(/\p{Cf}|\p{Variation_Selector}/gu, '');
    if ([...seen].every((one) => one === '\n' || hasLetter(one.codePointAt(0) ?? 0))) return seen;
    missing += 1;
    return replaced;
  });
  return { text: breakable(printed), missing };
}

/** Whoever lays out lines measures a word again for each letter: longer ones get places to break. */
const longestWord = 100;
const breaks = new RegExp(`\\S{${longestWord}}(?=\\S)`, 'gu');

function breakable(text: string): string {
  return text.length > longestWord ? text.replace(breaks, '$&\u200B') : text;
}

/** Whether a character is printed in the Arabic font. */
export function isArabic(letter: string | undefined): boolean {
  const code = letter?.codePointAt(0) ?? 0;
  return code === 0x200c || within(code, arabicRanges);
}

function hasLetter(code: number): boolean {
  return within(code, letterRanges) || within(code, arabicRanges);
}

function within(code: number, ranges: typeof letterRanges): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}
