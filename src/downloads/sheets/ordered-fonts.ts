import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const path = 'xl/styles.xml';

/**
 * A workbook whose fonts name their size before their colour, as Excel itself writes them. The library
 * of workbooks names the colour first: Excel forgives that, the validator of the Open XML SDK does not.
 * Only this part is packed again, since the sheets take most of the time and room.
 */
export function withOrderedFonts(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const { [path]: styles } = unzipSync(file, { filter: ({ name }) => name === path });
  if (!styles) throw new Error('a workbook without styles');
  const xml = strFromU8(styles).replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
  return replacePart(file, zipSync({ [path]: strToU8(xml) }));
}

/** The parts of a container, each as it is packed, and its directory. */
interface Directory {
  view: DataView;
  /** Where the directory begins. */
  start: number;
  entries: { at: number; end: number; name: string; place: number }[];
}

/** The container with the one part of another in the place of its own of that name. */
function replacePart(file: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const old = directoryOf(file);
  const own = directoryOf(other);
  const [part] = own.entries;
  const replaced = old.entries.find(({ name }) => name === part?.name);
  if (!part || !replaced) throw new Error('a part that is not there');
  const places = old.entries.map(({ place }) => place).filter((place) => place > replaced.place);
  const next = Math.min(old.start, ...places);
  const longer = own.start - (next - replaced.place);
  const listed = old.entries.map((entry) => {
    const from =
      entry === replaced ? other.slice(part.at, part.end) : file.slice(entry.at, entry.end);
    const place = entry.place > replaced.place ? entry.place + longer : entry.place;
    const line = new DataView(from.buffer);
    // The day of the part it replaces: the same figures give the same bytes.
    line.setUint32(12, old.view.getUint32(entry.at + 12, true), true);
    line.setUint32(42, place, true);
    return from;
  });
  const packed = other.slice(0, own.start);
  new DataView(packed.buffer).setUint32(10, old.view.getUint32(replaced.place + 10, true), true);
  const end = file.slice(-endLength);
  const size = listed.reduce((sum, { length }) => sum + length, 0);
  new DataView(end.buffer).setUint32(12, size, true);
  new DataView(end.buffer).setUint32(16, old.start + longer, true);
  const before = file.subarray(0, replaced.place);
  return joined([before, packed, file.subarray(next, old.start), ...listed, end]);
}

/** Bytes of the end of a container without a remark (APPNOTE 4.3.16). */
const endLength = 22;

function directoryOf(file: Uint8Array): Directory {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tail = file.byteLength - endLength;
  const start = view.getUint32(tail + 16, true);
  const entries: Directory['entries'] = [];
  for (let at = start; at < tail; ) {
    const named = at + 46;
    const length = view.getUint16(at + 28, true);
    const end = named + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = strFromU8(file.subarray(named, named + length));
    entries.push({ at, end, name, place: view.getUint32(at + 42, true) });
    at = end;
  }
  return { view, start, entries };
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
