import { decodeSingleByte, type SingleByte, singleByte } from './single-byte.ts';

const mostWords = 2_000;

/**
 * The letters beyond a–z of languages whose names stand in staff lists, in three groups: those in
 * most texts, those in many, those in few. Languages of one encoding that are written side by side,
 * as in a Dutch list with French and German names, are one row.
 */
const alphabets = [
  ['éëöüïèäçß', 'ñóáíêôâîûàåøæúÿ', 'òìùãõœýÿ'],
  // Before `õ` Hungarian, which writes `ő` with the same byte, and as many of the others.
  ['ãçéáíó', 'âêàúõ', ''],
  ['æøåéö', '', ''],
  ['', 'áðéíóúýþæö', ''],
  ['łóąęśż', 'ćńź', ''],
  ['áíéěščřžýů', 'úťďňľôä', 'ĺŕ'],
  ['áéöóőüíúű', '', ''],
  ['ăşţșțâî', '', ''],
  ['čćšžđ', '', ''],
  ['ıüöşçğİ', '', 'âîû'],
  ['ėšžųūįąęč', '', ''],
  ['āēīūšžčņļķģ', '', 'ŗō'],
  ['äõöüšž', '', ''],
].map((groups, place) => {
  const points = new Map<string, number>();
  // The first row is likelier here than the others.
  const most = place === 0 ? 3.2 : 3;
  groups.forEach((letters, group) => {
    for (const letter of letters + letters.toUpperCase()) points.set(letter, most - group);
  });
  return points;
});
/** Common everywhere, so that they say nothing against a language without them. */
const anywhere = /[éöüäç]/i;
/** `ñ` stands before a vowel, `ß` behind one, and hardly a word ends in `æ`. */
const misplaced = /ñ(?![aeiouyáéíóú])|(?<![aeiouyäöü])ß|æ$/giu;
const otherScript = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}/u;

/**
 * The encoding of one byte a letter in which the words look most like those of a language: letters
 * that it writes, no capital after a small letter, no two alphabets in a word. Of equals, the first
 * of the table.
 */
export function likelyEncoding(bytes: Uint8Array): SingleByte {
  const words = unusualWords(bytes);
  let best: SingleByte = 'windows-1252';
  let highest = Number.NEGATIVE_INFINITY;
  for (const encoding of Object.keys(singleByte) as SingleByte[]) {
    const read = words.map((word) => decodeSingleByte(word, encoding));
    const shape = read.reduce((sum, word) => sum + wordlike(word), 0);
    const score = shape + Math.max(...alphabets.map((points) => written(read, points)));
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

/** How well the words are written with the letters of one language. */
function written(words: string[], points: Map<string, number>): number {
  let score = 0;
  for (const word of words) {
    // A letter on its own tells little: it may be a sign as well.
    if (word.length === 1) continue;
    for (const letter of word) {
      if (letter > '\u007f' && /\p{L}/u.test(letter) && !otherScript.test(letter)) {
        score += points.get(letter) ?? (anywhere.test(letter) ? 0 : -2);
      }
    }
  }
  return score;
}

/** How much a word looks like one in any language. */
function wordlike(word: string): number {
  if (word.length === 1) return word === '\ufffd' ? -10 : 0;
  let score = otherScript.test(word) && /\p{Script=Latin}/u.test(word) ? -6 : 0;
  // Three letters with accents in a row are no word of an alphabet that has a–z too.
  score -= 4 * (word.match(/(?=([\u00aa-\u024f])[\u00aa-\u024f]{2})/gu)?.length ?? 0);
  score -= word.match(misplaced)?.length ?? 0;
  [...word].forEach((letter, at) => {
    if (letter <= '\u007f') return;
    if (letter === '\ufffd') score -= 10;
    else if (otherScript.test(letter)) score += 2;
    else if (!/\p{L}/u.test(letter) && letter !== '’' && letter !== '\u00a0') score -= 4;
    if (/\p{Lu}/u.test(letter) && /\p{Ll}/u.test(word[at - 1] ?? '')) score -= 4;
    if (/\p{Ll}/u.test(letter) && /\p{Lu}\p{Lu}$/u.test(word.slice(0, at))) score -= 1;
    if (at === 1 && /^\p{Lu}\p{Lu}\p{Ll}/u.test(word)) score -= 2;
  });
  return score;
}
