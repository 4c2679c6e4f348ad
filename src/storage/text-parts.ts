import { utf8 } from '../core/ground/bytes.ts';

/** Bytes of a part of a text at most; a row of D1 holds two million. */
const partBytes = 400_000;

/** A text in pieces; a text as a whole would be taken for pieces of a letter each. */
export type Pieces = Iterable<string> & object;

/** The same of a text in pieces, of which none ends within a character. */
export function inPartsOf(pieces: Pieces): string[] {
  return [...pieces].flatMap(inParts);
}

/** Cuts a text that is too large for a row, never within a character. Whole texts are kept as they are. */
export function inParts(text: string): string[] {
  const bytes = utf8(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    let to = Math.min(from + partBytes, bytes.length);
    while (to < bytes.length && isWithin(bytes[to] as number)) to -= 1;
    parts.push(decoder.decode(bytes.subarray(from, to)));
    from = to;
  }
  return parts;
}

/** Whether a byte of UTF-8 goes on with the character before it. */
function isWithin(byte: number): boolean {
  return (byte & 0b1100_0000) === 0b1000_0000;
}
