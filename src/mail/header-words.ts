import { utf8 } from '../core/ground/bytes.ts';

/**
 * Bytes in an encoded word: with its frame and the longest name of a header before it no line is longer than
 * 76 characters (RFC 2047, 2).
 */
const wordBytes = 39;

/**
 * A text as it may stand in a header: on one line, without control characters, and in encoded words
 * where it is not plain ASCII. Nothing in it can begin another header.
 */
export function headerWords(text: string): string {
  const line = oneLine(text);
  const plain = /^[ -~]*$/.test(line) && !line.includes('=?') && line.length <= 60;
  return plain ? line : encodedWords(line);
}

/** A name before an address: quoted, or in encoded words on lines of their own. */
export function headerName(text: string): string {
  const words = headerWords(text);
  return words.startsWith('=?') ? `${words}\r\n` : `"${words.replace(/["\\]/g, '\\$&')}"`;
}

/** Line ends and other control characters become blanks. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function encodedWords(line: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (utf8(word + character).length > wordBytes) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${base64(one)}?=`).join('\r\n ');
}

/** Base64 of a text in UTF-8. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...utf8(text)));
}
