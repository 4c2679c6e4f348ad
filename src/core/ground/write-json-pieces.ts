import { type Bytes, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';

/** Characters of a piece, about. */
const atOnce = 400_000;

/** Levels of lists and objects that are written an entry at a time; what lies deeper is small. */
const levels = 4;

/** The text of `canonicalJson` in pieces, of which none ends within a value. */
export function* canonicalPieces(value: unknown): Generator<string> {
  // Texts that are added to one another stay apart in memory, and take several times their length.
  let piece: string[] = [];
  let length = 0;
  for (const next of entriesOf(value, 0)) {
    piece.push(next);
    length += next.length;
    if (length < atOnce) continue;
    yield piece.join('');
    piece = [];
    length = 0;
  }
  if (length > 0) yield piece.join('');
}

function* entriesOf(value: unknown, level: number): Generator<string> {
  if (level === levels || typeof value !== 'object' || value === null) {
    yield canonicalJson(value);
  } else if (Array.isArray(value)) {
    yield* inBrackets('[]', value, level, () => '');
  } else {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const keyAt = (at: number) => `${JSON.stringify(fields[at]?.[0])}:`;
    const values = fields.map(([, field]) => field);
    yield* inBrackets('{}', values, level, keyAt);
  }
}

function* inBrackets(
  brackets: string,
  values: readonly unknown[],
  level: number,
  before: (at: number) => string,
): Generator<string> {
  yield brackets.charAt(0);
  for (const [at, one] of values.entries()) {
    yield `${at > 0 ? ',' : ''}${before(at)}`;
    yield* entriesOf(one, level + 1);
  }
  yield brackets.charAt(1);
}

/** The bytes of a text in pieces, one after another. */
export function utf8OfPieces(pieces: readonly string[]): Bytes {
  const lengths = pieces.map((piece) => utf8(piece).length);
  const all = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let from = 0;
  for (const [at, piece] of pieces.entries()) {
    all.set(utf8(piece), from);
    from += lengths[at] ?? 0;
  }
  return all;
}
