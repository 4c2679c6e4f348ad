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
  const entries = new Map<string, ZipEntry>();
  try {
    const directory = directoryOf(view, end);
    let { at } = directory;
    const count = Math.min(directory.count, mostEntries);
    for (let index = 0; index < count && view.getUint32(at, true) === 0x02014b50; index += 1) {
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const { packed, header } = placeOf(view, at, nameLength);
      const start = dataStart(view, header);
      entries.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), {
        name,
        stored: view.getUint16(at + 10, true) === 0,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        bytes: bytes.subarray(start, start + packed),
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

/** What a number of two or four bytes says when the real one stands elsewhere, in eight. */
const [elsewhere2, elsewhere4] = [0xffff, 0xffffffff];

/** Where the directory begins; Java writes it with numbers of eight bytes however small the file is. */
function directoryOf(view: DataView, end: number): { at: number; count: number } {
  const short = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (short.at !== elsewhere4 && short.count !== elsewhere2) return short;
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return short;
  const long = eightBytes(view, end - 12);
  return { at: eightBytes(view, long + 48), count: eightBytes(view, long + 32) };
}

/** How long a file in the container is and where it begins, of its entry in the directory. */
function placeOf(view: DataView, entry: number, nameLength: number) {
  let packed = view.getUint32(entry + 20, true);
  let header = view.getUint32(entry + 42, true);
  const unpacked = view.getUint32(entry + 24, true);
  let at = entry + 46 + nameLength;
  const end = at + view.getUint16(entry + 30, true);
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > end) return { packed, header };
  // Only the numbers that did not fit follow, in this order.
  at += unpacked === elsewhere4 ? 12 : 4;
  if (packed === elsewhere4) {
    packed = eightBytes(view, at);
    at += 8;
  }
  if (header === elsewhere4) header = eightBytes(view, at);
  return { packed, header };
}

function eightBytes(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The directory's own offset of a file is where a short header with its name stands. */
function dataStart(view: DataView, header: number): number {
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}
