import { fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { rosterLimits } from '../../core/roster/read-people.ts';

/** Three bytes are four letters, so pieces of this length can be put one after the other. */
const wholeGroups = 3 * 65_536;

/**
 * A file as the hidden field of a form: packed, in letters that need no escaping, so that a page
 * carries no more than the file weighs, whatever stands in it.
 */
export async function packFile(bytes: Uint8Array): Promise<string> {
  const packed = await piped(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  const pieces: string[] = [];
  for (let at = 0; at < packed.length; at += wholeGroups) {
    pieces.push(toBase64Url(packed.subarray(at, at + wholeGroups)));
  }
  return pieces.join('');
}

/**
 * The file that `packFile` put in a form.
 * @throws DomainError `request.malformed` for anything else
 */
export async function unpackFile(carried: string): Promise<Uint8Array> {
  try {
    const packed = fromBase64Url(carried);
    return await piped(packed, new DecompressionStream('deflate-raw'), rosterLimits.bytes);
  } catch {
    throw new DomainError('request.malformed', { field: 'list' });
  }
}

/** What comes out of a stream, as long as it is no more than `most` bytes. */
async function piped(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(through);
  for await (const part of stream as ReadableStream<Uint8Array>) {
    length += part.length;
    if (length > most) throw new RangeError('more than a file may weigh');
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
