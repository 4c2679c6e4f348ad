import { Inflate } from 'fflate';
import { DomainError } from '../../ground/errors.ts';

/** A file in a ZIP container. Its unpacked size is what comes out, never what the container says. */
export interface ZipEntry {
  name: string;
  stored: boolean;
  encrypted: boolean;
  bytes: Uint8Array;
}

/** What may still be unpacked of one upload, in bytes: a trap of a few kilobytes unpacks for ever. */
export interface Allowance {
  left: number;
}

/** Four thousand packed bytes unpack to at most 4 MB, so that little is in memory at a time. */
const piece = 4_096;
const mostEntries = 10_000;

/**
 * The files in a ZIP container, by their names, from its directory at the end.
 * @throws DomainError `roster.unreadable` when there is no whole directory
 */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  try {
    for (let index = 0; index < count && view.getUint32(at, true) === 0x02014b50; index += 1) {
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const start = dataStart(view, view.getUint32(at + 42, true));
      entries.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), {
        name,
        stored: view.getUint16(at + 10, true) === 0,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        bytes: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError('roster.unreadable');
  }
  return entries;
}

/**
 * Unpacks an entry piece by piece until `visit` returns false.
 * @throws DomainError `roster.too-large` once more comes out than is allowed, `roster.unreadable`
 */
export function unpack(
  entry: ZipEntry,
  allowance: Allowance,
  visit: (bytes: Uint8Array) => boolean,
): void {
  let going = true;
  const take = (bytes: Uint8Array) => {
    allowance.left -= bytes.length;
    if (allowance.left < 0) throw new DomainError('roster.too-large', { megabytes: 10 });
    if (going && bytes.length > 0) going = visit(bytes);
  };
  const inflate = new Inflate(take);
  for (let at = 0; at < entry.bytes.length && going; at += piece) {
    const part = entry.bytes.subarray(at, at + piece);
    if (entry.stored) take(part);
    else inflatePart(inflate, part, at + piece >= entry.bytes.length);
  }
}

function inflatePart(inflate: Inflate, part: Uint8Array, last: boolean) {
  try {
    inflate.push(part, last);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('roster.unreadable');
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new DomainError('roster.unreadable');
}

/** The directory's own offset of a file is where a short header with its name stands. */
function dataStart(view: DataView, header: number): number {
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}
