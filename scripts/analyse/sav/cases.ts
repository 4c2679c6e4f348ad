import { inflateSync } from 'node:zlib';
import { ByteReader } from './bytes.ts';
import type { SavDictionary } from './dictionary.ts';

/** Eight bytes of a case as they are, or a number that a code stood for; null: system-missing. */
type Unit = Uint8Array | number | null;

/**
 * The cases of a system file, a row of cells each: numbers as digits, texts without spaces at the end,
 * and an empty cell for what is missing, by the system or by the user.
 * @throws RangeError when the file ends within a case
 */
export function* casesOf(bytes: Uint8Array, dictionary: SavDictionary): Generator<string[]> {
  const { variables, little, decode } = dictionary;
  const next = unitsOf(bytes, dictionary);
  for (let first = next(); first !== undefined; first = next()) {
    let unit: Unit | undefined = first;
    const cells: string[] = [];
    for (const { width, units, missing } of variables) {
      const pieces: Unit[] = [];
      for (let piece = 0; piece < units; piece += 1) {
        if (unit === undefined) throw new RangeError('the file ends too early');
        pieces.push(unit);
        unit = cells.length + 1 === variables.length && piece + 1 === units ? null : next();
      }
      cells.push(width > 0 ? textIn(pieces, width, decode) : numberIn(pieces[0] ?? null, missing));
    }
    yield cells;
  }

  function numberIn(unit: Unit, missing: (value: number) => boolean): string {
    if (unit === null) return '';
    const value = typeof unit === 'number' ? unit : new ByteReader(unit, little).number();
    return value === -Number.MAX_VALUE || missing(value) ? '' : String(value);
  }
}

function textIn(pieces: readonly Unit[], width: number, decode: SavDictionary['decode']): string {
  const bytes = new Uint8Array(pieces.length * 8).fill(0x20);
  pieces.forEach((piece, at) => {
    if (piece instanceof Uint8Array) bytes.set(piece, at * 8);
  });
  // A letter that is cut in half at the end is no letter.
  return decode(bytes.subarray(0, width))
    .replace(/\uFFFD$/, '')
    .trimEnd();
}

/** The units of all cases one by one; undefined after the last. */
function unitsOf(bytes: Uint8Array, dictionary: SavDictionary): () => Unit | undefined {
  const { compression, little, bias, dataAt } = dictionary;
  const read =
    compression === 2 ? inflated(bytes, dictionary) : new ByteReader(bytes, little, dataAt);
  if (compression === 0) return () => (read.left === 0 ? undefined : read.take(8));
  let codes: Uint8Array = new Uint8Array();
  let at = 0;
  return () => {
    for (;;) {
      if (at === codes.length) {
        if (read.left < 8) return undefined;
        codes = read.take(8);
        at = 0;
      }
      const code = codes[at] ?? 0;
      at += 1;
      if (code === 252) return undefined;
      if (code === 253) return read.take(8);
      if (code === 254) return spaces;
      if (code === 255) return null;
      if (code > 0) return code - bias;
    }
  };
}

const spaces = new Uint8Array(8).fill(0x20);

/** The codes of a deflated file (`.zsav`), block after block. */
function inflated(bytes: Uint8Array, { little, dataAt }: SavDictionary): ByteReader {
  const head = new ByteReader(bytes, little, dataAt);
  head.long();
  const trailer = new ByteReader(bytes, little, head.long());
  trailer.take(20);
  const blocks = Array.from({ length: trailer.integer() }, () => {
    trailer.long();
    const [from, whole, packed] = [trailer.long(), trailer.integer(), trailer.integer()];
    const block = new ByteReader(bytes, little, from).take(packed);
    return inflateSync(block, { maxOutputLength: whole });
  });
  return new ByteReader(Buffer.concat(blocks), little);
}
