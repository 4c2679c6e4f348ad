import type { Bytes } from './bytes.ts';

/**
 * Long JSON, read a piece of its text at a time: the text of megabytes beside all that is read of it is
 * more than the memory of a Worker.
 */

/** Bytes of a text that are decoded at once. */
const decodedAtOnce = 65_536;

/** The text of bytes in UTF-8, a piece at a time, without its byte-order mark. */
export function* piecesOfBytes(bytes: Bytes): Generator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; from += decodedAtOnce) {
    const stream = from + decodedAtOnce < bytes.length;
    yield decoder.decode(bytes.subarray(from, from + decodedAtOnce), { stream });
  }
}

/**
 * The value that a JSON text stands for, the same as `JSON.parse` reads.
 * @param levels of lists and objects that are read an entry at a time; what lies deeper is small, and
 *   its equal lists are one list in memory
 * @throws SyntaxError for what is no JSON
 */
export function readJsonPieces(pieces: Iterable<string>, levels: number): unknown {
  const text = textOf(pieces[Symbol.iterator]());
  const share = sharedLists();
  const need = (wanted: string): void => {
    if (!text.skip(wanted)) throw new SyntaxError(`a JSON text goes on without ${wanted}`);
  };
  const entries = <Entry>(end: string, entry: () => Entry): Entry[] => {
    const all: Entry[] = [];
    if (text.skip(end)) return all;
    do all.push(entry());
    while (text.skip(','));
    need(end);
    return all;
  };
  const field = (level: number) => (): [string, unknown] => {
    if (text.peek() !== '"') need('"');
    const key: string = JSON.parse(text.take());
    need(':');
    return [key, value(level)];
  };
  const value = (level: number): unknown => {
    if (level === levels) return share(JSON.parse(text.take()));
    if (text.skip('[')) return entries(']', () => value(level + 1));
    // As fields of its own whatever they are called, also `__proto__`.
    if (text.skip('{')) return Object.fromEntries(entries('}', field(level + 1)));
    return JSON.parse(text.take());
  };
  const read = value(0);
  if (text.peek() !== '') throw new SyntaxError('a JSON text goes on behind its end');
  return read;
}

/**
 * Puts one list in the place of all equal ones among the fields of whatever it is given: every question
 * of a release names the same blocks again.
 */
export function sharedLists(): <T>(value: T) => T {
  const known = new Map<string, unknown>();
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    for (const [key, list] of Object.entries(value)) {
      if (!Array.isArray(list)) continue;
      const text = JSON.stringify(list);
      if (!known.has(text)) known.set(text, list);
      Object.defineProperty(value, key, { value: known.get(text) });
    }
    return value;
  };
}

/** What a character does in JSON outside of a text; nothing else ends a value. */
const does: Record<string, number> = { '"': 1, '\\': 2, '{': 3, '[': 3, '}': 4, ']': 4 };
for (const separator of ',: \n\r\t') does[separator] = 5;
const [quote, backslash, opens, closes, separates] = [1, 2, 3, 4, 5];
const doing = Uint8Array.from({ length: 128 }, (_, code) => does[String.fromCharCode(code)] ?? 0);

/** A text in pieces, of which no more is kept than has to be looked at. */
function textOf(pieces: Iterator<string>) {
  let text = '';
  let at = 0;
  const more = (): boolean => {
    const next = pieces.next();
    if (next.done) return false;
    text = text.slice(at) + next.value;
    at = 0;
    return true;
  };
  /** The next character that is not blank; '' at the end. */
  const peek = (): string => {
    for (;;) {
      for (; at < text.length; at += 1) {
        const one = text.charAt(at);
        if (one !== ' ' && one !== '\n' && one !== '\r' && one !== '\t') return one;
      }
      if (!more()) return '';
    }
  };
  const skip = (wanted: string): boolean => {
    if (peek() !== wanted) return false;
    at += 1;
    return true;
  };
  const upTo = (end: number): string => {
    const found = text.slice(at, end);
    at = end;
    return found;
  };
  /** The text of one value, up to where it ends. */
  const take = (): string => {
    peek();
    let open = 0;
    let inText = false;
    for (let end = at; ; end += 1) {
      // An escaped character may be the first of the next piece.
      while (end >= text.length) {
        const length = end - at;
        if (!more()) return upTo(end);
        end = length;
      }
      const what = doing[text.charCodeAt(end)] ?? 0;
      if (inText) {
        if (what === backslash) end += 1;
        else if (what === quote) inText = false;
      } else if (what === quote) inText = true;
      else if (what === opens) open += 1;
      else if (open === 0 && (what === closes || what === separates)) return upTo(end);
      else if (what === closes) open -= 1;
      const ends = what === quote || what === closes;
      if (ends && !inText && open === 0) return upTo(end + 1);
    }
  };
  return { peek, skip, take };
}
