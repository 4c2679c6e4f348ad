import { createReadStream } from 'node:fs';

/** How the bytes of a file turned out to be written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How a file is written: a byte order mark decides; else zero bytes show UTF-16; else UTF-8 if every
 * byte of it is; else windows-1252, which Dutch Excel writes and which never fails. Reads the file
 * in pieces, so that its size does not matter.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
      const wide = first ? utf16(piece) : undefined;
      if (wide) return wide;
      first = false;
      strict.decode(piece, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

function utf16(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

/** The text of a file in pieces, every line ending as `\n`, without a byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    const text = held + decoder.decode(piece, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    yield unix(held ? text.slice(0, -1) : text);
  }
  yield unix(held + decoder.decode());
}

function unix(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
