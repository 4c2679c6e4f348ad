import { fromBase64Url } from '../ground/bytes.ts';
import { readingsOf } from '../ground/readings.ts';
import { type Link, parseFragment } from './link.ts';

/**
 * Finds links in whatever became of them on their way to somebody. Both kinds have parts of a fixed
 * length and alphabet, so exactly these characters are taken and whatever stands around them is
 * left: punctuation, brackets, tracking parameters, a second copy, the wrapper of a scanner.
 */

const letter = '[A-Za-z0-9_-]';
/** What ends a word, but not where the two digits of an encoded letter follow it. */
const other =
  '(?:[^A-Za-z0-9_%=+&-]|%(?![0-9A-Fa-f]{2})|=(?![0-9A-F]{2})|[+&](?!A[A-P][A-Za-z0-9+/,]))';
/** Between the parts stands a dot, or what became of it; not the beginning of an encoded one. */
const dot = '[^A-Za-z0-9_%=&\\\\-]';
/** Where a part may begin: after anything that cannot belong to it, or where a `#` went missing. */
const before = `(?:^|${other}|/s)`;
/**
 * What a mail program puts between the pieces of a line it breaks, quotes, indents or makes softer, also
 * as it looks where somebody read it in another alphabet.
 */
const between = '[\\s=>|!\\u0080-\\uffff]';
const joint = `${between}{0,24}`;

/**
 * The link behind its mark, since the number of a message may have parts as long as ours; then without
 * one, then in pieces; a piece of too many letters is no piece of it.
 */
const invitations: [RegExp, ...RegExp[]] = [
  new RegExp(`#(${letter}{22})${dot}{1,12}(${letter}{43})`, 'g'),
  new RegExp(`${before}(${letter}{22})${dot}{1,12}(${letter}{43})`, 'g'),
  new RegExp(`#(${letter}{22})(${letter}{43})(?!${letter})`, 'g'),
  new RegExp(
    `${before}((?:${letter}${joint}){22})${dot}{0,12}((?:${letter}${joint}){42}${letter})(?!${letter})`,
    'g',
  ),
];
const pieces = new RegExp(between, 'g');
const tokens: [RegExp, ...RegExp[]] = [
  new RegExp(`#(${letter}{43})`, 'g'),
  new RegExp(`(?:^|${other})(${letter}{43})(?!${letter})`, 'g'),
  new RegExp(`(?:#|^\\s*)((?:${letter}${joint}){42}${letter})(?!${letter})`, 'g'),
];

/**
 * The secret and the manifest hash of an invitation in a text, such as a whole address or what
 * somebody pasted; null when they are not there whole.
 * @example findLink('<https://host/s%23AAA….BBB…>.')
 */
export function findLink(text: string): Link | null {
  return first(text, invitations, ([secret = '', hash = '']) => parseFragment(`${secret}.${hash}`));
}

/** The token of a one-time sign-in link in a text, or null when it is not there whole. */
export function findToken(text: string): string | null {
  return first(text, tokens, ([token = '']) => (isToken(token) ? token : null));
}

function isToken(text: string): boolean {
  try {
    return fromBase64Url(text).length === 32;
  } catch {
    return false;
  }
}

/** The first match that can be read, in the least changed reading: whole, else in pieces. */
function first<Found>(
  text: string,
  [whole, ...others]: readonly [RegExp, ...RegExp[]],
  read: (parts: string[]) => Found | null,
): Found | null {
  const within = (reading: string, pattern: RegExp) => {
    for (const [, ...parts] of reading.matchAll(pattern)) {
      const found = read(parts.map((part) => part.replace(pieces, '')));
      if (found !== null) return found;
    }
    return null;
  };
  const readings: string[] = [];
  for (const reading of readingsOf(text)) {
    for (const one of withDashes(reading)) {
      const found = within(one, whole);
      if (found !== null) return found;
      readings.push(one);
    }
  }
  for (const pattern of others) {
    for (const reading of readings) {
      const found = within(reading, pattern);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * A word processor makes one dash of one hyphen, or of two; the length of the parts says which. One
 * is tried first: of what is too long the beginning would be another link.
 */
function withDashes(text: string): string[] {
  if (!/[\u2013-\u2015]/.test(text)) return [text];
  const lengths = [
    ['-', '-'],
    ['-', '--'],
    ['--', '-'],
    ['--', '--'],
  ] as const;
  return lengths.map(([short, long]) =>
    text.replace(/\u2013/g, short).replace(/[\u2014\u2015]/g, long),
  );
}
