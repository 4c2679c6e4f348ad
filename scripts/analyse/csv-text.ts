import { createReadStream } from 'node:fs';
import { concat } from '../../src/core/ground/bytes.ts';
import { DomainError } from '../../src/core/ground/errors.ts';
import { decode, type RosterEncoding } from '../../src/core/roster/file/decode.ts';
import { decodeSingleByte, type SingleByte } from '../../src/core/roster/file/single-byte.ts';
import { UnreadableTable } from './unreadable.ts';

/** How the bytes of a file turned out to be written. */
export type Encoding = RosterEncoding;

/** So much of a file tells in what alphabet it is written. */
const enoughBytes = 2 ** 22;

/**
 * How a file is written: a byte order mark decides; else zero bytes show UTF-16; else UTF-8 if every
 * byte of it is; else what makes the likeliest words, as for a staff list. Reads the file in pieces, so
 * that its size does not matter.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const piece of piecesOf(path)) {
      const wide = first ? utf16(piece) : undefined;
      if (wide) return wide;
      first = false;
      strict.decode(piece, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return likelyIn(path);
    throw error;
  }
}

async function likelyIn(path: string): Promise<Encoding> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(path)) {
    if (piece.some((byte) => byte > 127)) pieces.push(piece);
    if (pieces.length * piece.length > enoughBytes) break;
  }
  try {
    return decode(concat(...pieces)).encoding;
  } catch (error) {
    throw error instanceof DomainError ? new UnreadableTable('damaged', error) : error;
  }
}

const piecesOf = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);

function utf16(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

/** The text of a file in pieces, every line ending as `\n`, without a byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const read = readerOf(encoding);
  let held = '';
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    const text = held + read(piece);
    held = text.endsWith('\r') ? '\r' : '';
    yield unix(held ? text.slice(0, -1) : text);
  }
  yield unix(held + read());
}

/** Reads a piece after the ones before it, or what is left; the platform's decoder where it knows the encoding. */
function readerOf(encoding: Encoding): (piece?: Uint8Array) => string {
  if (/^cp|^mac-/.test(encoding)) {
    return (piece) => (piece ? decodeSingleByte(piece, encoding as SingleByte) : '');
  }
  const decoder = new TextDecoder(encoding);
  return (piece) => decoder.decode(piece, { stream: piece !== undefined });
}

function unix(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
