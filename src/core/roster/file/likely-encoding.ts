import { decodeSingleByte, type SingleByte, singleByte } from './single-byte.ts';

const mostWords = 2_000;
/** Letters of names from Western Europe, and from further east: the former are likelier here. */
const western = /[àáâãäåçèéêëìíîïñòóôõöøùúûüýÿæœß]/i;
const eastern = /[ąćęłńśźżšěčřžýůőűďťňăâîșțşţğıđāēīūģķļņėįų]/i;

/**
 * The encoding of one byte a letter in which the words look most like words: letters where a word
 * has letters, no capital after a small letter, letters that names in Europe have. Of equals, the
 * first of the table.
 */
export function likelyEncoding(bytes: Uint8Array): SingleByte {
  const words = unusualWords(bytes);
  let best: SingleByte = 'windows-1252';
  let highest = Number.NEGATIVE_INFINITY;
  for (const encoding of Object.keys(singleByte) as SingleByte[]) {
    const score = words.reduce((sum, word) => sum + plausible(decodeSingleByte(word, encoding)), 0);
    if (score > highest) [best, highest] = [encoding, score];
  }
  return best;
}

/** Some different words of a text that hold more than ASCII. */
export function accented(text: string): string[] {
  const found = new Set<string>();
  const other = /(?!\p{ASCII})[\p{L}\ufffd]/gu;
  for (let hit = other.exec(text); hit && found.size < 6; hit = other.exec(text)) {
    const before = /[^\s;,|"]{0,20}$/.exec(text.slice(Math.max(0, hit.index - 20), hit.index));
    const after = /^[^\s;,|"]{0,20}/.exec(text.slice(hit.index, hit.index + 20));
    found.add(`${before?.[0] ?? ''}${after?.[0] ?? ''}`);
    other.lastIndex = hit.index + (after?.[0].length ?? 1);
  }
  return [...found];
}

function unusualWords(bytes: Uint8Array): Uint8Array[] {
  const words: Uint8Array[] = [];
  let start = -1;
  let high = false;
  for (let at = 0; at <= bytes.length && words.length < mostWords; at += 1) {
    const byte = bytes[at] ?? 32;
    const inWord = byte > 127 || ((byte | 32) - 97) >>> 0 < 26;
    if (inWord && start < 0) start = at;
    high ||= byte > 127;
    if (inWord || start < 0) continue;
    if (high && at - start < 60) words.push(bytes.subarray(start, at));
    start = -1;
    high = false;
  }
  return words;
}

function plausible(word: string): number {
  let score = 0;
  // A letter on its own tells little: it may be a sign as well.
  if (word.length === 1) return word === '\ufffd' ? -10 : 0;
  const script =
    /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word);
  if (script) score -= 3;
  [...word].forEach((letter, at) => {
    if (letter <= '\u007f') return;
    const before = word[at - 1] ?? '';
    if (letter === '\ufffd') score -= 10;
    else if (western.test(letter)) score += 2;
    else if (eastern.test(letter)) score += 1.6;
    else if (/\p{L}/u.test(letter)) score += 0.4;
    else if (letter !== '’' && letter !== '\u00a0') score -= 3;
    if (/\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before)) score -= 4;
    if (/\p{Ll}/u.test(letter) && /\p{Lu}\p{Lu}$/u.test(word.slice(0, at))) score -= 1;
  });
  return score;
}
