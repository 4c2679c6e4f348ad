import { type Bytes, concat, uint32, utf8 } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';

/**
 * JSON in a fixed number of bytes: four bytes with its length, the text in UTF-8, zeros to the end.
 * So the length of a ballot says nothing about the answers in it.
 * @throws DomainError `ballot.too-long` when the text does not fit
 */
export function pad(json: string, length: number): Bytes {
  const text = utf8(json);
  const room = length - 4;
  if (text.length > room) throw new DomainError('ballot.too-long', { bytes: text.length, room });
  return concat(uint32(text.length), text, new Uint8Array(room - text.length));
}

/**
 * The text that was padded. Strict: another length, broken UTF-8 or anything but zeros behind the
 * text is refused, so that nothing can be smuggled along.
 * @throws DomainError `ballot.unreadable`
 */
export function unpad(padded: Bytes, length: number): string {
  if (padded.length !== length || length < 4) throw new DomainError('ballot.unreadable');
  const end = 4 + new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (end > length || !onlyZeros(padded, end)) throw new DomainError('ballot.unreadable');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      padded.subarray(4, end),
    );
  } catch {
    throw new DomainError('ballot.unreadable');
  }
}

/** In a loop: a call for each of thousands of bytes takes longer than to read the text before them. */
function onlyZeros(bytes: Bytes, from: number): boolean {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] !== 0) return false;
  return true;
}
