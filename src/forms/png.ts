import type { Bytes } from '../core/ground/bytes.ts';

/** Bits a pixel has of each kind of colour (PNG, third edition, table 12), by the depths it may have. */
const kinds: Record<number, { samples: number; depths: readonly number[] }> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** Of the seven passes of Adam7: first column and row, then steps (PNG, third edition, §8.1). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const mostPixels = 2_000_000;

/**
 * What would keep makers of files from drawing a PNG: it is cut off or damaged, or so large that it
 * fills the memory of an isolate when it is unpacked. Null where nothing would.
 */
export async function faultOfPng(bytes: Bytes): Promise<'logoDamaged' | 'logoPixels' | null> {
  const parts = partsOf(bytes);
  const [head] = parts ?? [];
  if (!parts || head?.name !== 'IHDR' || head.data.length !== 13) return 'logoDamaged';
  const view = new DataView(head.data.buffer, head.data.byteOffset);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = -1, , , interlaced = 0] = head.data.subarray(8);
  const kind = kinds[colour];
  if (!kind?.depths.includes(depth) || width === 0 || height === 0) return 'logoDamaged';
  if (width * height > mostPixels) return 'logoPixels';
  if (colour === 3 && !parts.some(({ name }) => name === 'PLTE')) return 'logoDamaged';
  const rows = (interlaced === 1 ? passes : [[0, 0, 1, 1]]).flatMap(
    ([x = 0, y = 0, dx = 1, dy = 1]) => {
      const across = Math.ceil((width - x) / dx);
      const down = Math.max(0, Math.ceil((height - y) / dy));
      const length = 1 + Math.ceil((across * kind.samples * depth) / 8);
      return across > 0 ? [{ length, down }] : [];
    },
  );
  const packed = parts.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const pixels = await unpack(
    new Blob(packed),
    rows.reduce((sum, row) => sum + row.length * row.down, 0),
  );
  return pixels && filtersAreKnown(pixels, rows) ? null : 'logoDamaged';
}

/** The chunks up to the last; null when the file ends before it. */
function partsOf(bytes: Bytes): { name: string; data: Bytes }[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: { name: string; data: Bytes }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end + 4 > bytes.length) return null;
    if (name === 'IEND') return parts;
    parts.push({ name, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return null;
}

/** What a stream of zlib holds; null when that is not just so many bytes. */
async function unpack(packed: Blob, length: number): Promise<Uint8Array | null> {
  const unpacked = new Uint8Array(length);
  let filled = 0;
  try {
    for await (const part of packed.stream().pipeThrough(new DecompressionStream('deflate'))) {
      if (filled + part.length > length) return null;
      unpacked.set(part, filled);
      filled += part.length;
    }
  } catch {
    return null;
  }
  return filled === length ? unpacked : null;
}

/** Each line begins with the number of its filter, 0 to 4. */
function filtersAreKnown(pixels: Uint8Array, rows: readonly { length: number; down: number }[]) {
  let at = 0;
  return rows.every(({ length, down }) => {
    for (let row = 0; row < down; row += 1, at += length) if ((pixels[at] ?? 5) > 4) return false;
    return true;
  });
}
