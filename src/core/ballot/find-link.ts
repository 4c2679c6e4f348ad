import { fromBase64Url } from '../ground/bytes.ts';
import { readingsOf } from '../ground/readings.ts';
import { type Link, parseFragment } from './link.ts';

/**
 * Finds links in whatever became of them on their way to somebody. Both kinds have parts of a fixed
 * length and alphabet, so exactly these characters are taken and whatever stands around them is
 * left: punctuation, brackets, tracking parameters, a second copy, the wrapper of a scanner.
 */

const letter = '[A-Za-z0-9_-]';
const other = '[^A-Za-z0-9_-]';
/** Between the parts stands a dot, or what became of it; not the beginning of an encoded one. */
const dot = '[^A-Za-z0-9_%=&\\\\-]';
/** Where a part may begin: after anything that cannot belong to it, or where a `#` went missing. */
const before = `(?:^|${other}|/s)`;
/** What a mail program puts between the pieces of a line it breaks, quotes or makes softer. */
const joint = '[\\s=>|]{0,8}';

/** The link as it was, then in pieces; a piece of too many letters is no piece of it. */
const invitations = [
  new RegExp(`${before}(${letter}{22})${dot}{1,12}(${letter}{43})`, 'g'),
  new RegExp(`#(${letter}{22})(${letter}{43})(?!${letter})`, 'g'),
  new RegExp(
    `${before}((?:${letter}${joint}){22})${dot}{0,12}((?:${letter}${joint}){42}${letter})(?!${letter})`,
    'g',
  ),
];
const tokens = [
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

/** The first match that can be read, in the least changed reading. */
function first<Found>(
  text: string,
  patterns: readonly RegExp[],
  read: (parts: string[]) => Found | null,
): Found | null {
  const readings = readingsOf(text).flatMap(withDashes);
  for (const pattern of patterns) {
    for (const reading of readings) {
      for (const [, ...parts] of reading.matchAll(pattern)) {
        const found = read(parts.map((part) => part.replace(/[\s=>|]/g, '')));
        if (found !== null) return found;
      }
    }
  }
  return null;
}

/**
 * A word processor makes one dash of one hyphen, or of two; the length of the parts says which. One
 * is tried first: of what is too long the beginning would be another link.
 */
function withDashes(text: string): string[] {
  const dashes = /[\u2013\u2014]/g;
  return dashes.test(text) ? [text, text.replace(dashes, '-'), text.replace(dashes, '--')] : [text];
}
