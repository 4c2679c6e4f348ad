import type { Dictionary, PdfObjects, Value } from './pdf-objects.ts';

/** What a font of a file can show, and the conditions of checkpoint 31 that it fails. */
export interface Font {
  /** Two-byte codes by Identity-H and a TrueType program, or no program yet: as our files have them. */
  ofOurKind: boolean;
  /** Codes that a reader can turn into letters. */
  unicode: Map<number, string>;
  /** How many glyphs the embedded program holds. */
  glyphs: number;
  glyphOf(code: number): number;
  /** The dictionary and the program give the same width, to a thousandth of the size of a letter. */
  agreesOnWidth(code: number): boolean;
  failures: string[];
}

/** Said of a font that these tests cannot judge code by code, so that none of ours becomes one. */
const ofAnotherKind = 'a font of another kind';

export function readFont(file: PdfObjects, font: Dictionary): Font {
  const inner = file.dictionary(file.list(font['/DescendantFonts'])[0]);
  const composite = font['/Subtype'] === '/Type0';
  const about = file.dictionary((composite ? inner : font)['/FontDescriptor']);
  const embedded = ['/FontFile', '/FontFile2', '/FontFile3'].some((name) => name in about);
  const ofOurKind =
    font['/Encoding'] === '/Identity-H' &&
    inner['/Subtype'] === '/CIDFontType2' &&
    !('/FontFile3' in about);
  const program = ofOurKind ? file.bytes(about['/FontFile2']) : Buffer.alloc(0);
  const unicode = readToUnicode(file.bytes(font['/ToUnicode']).toString());
  const glyphs = program.length > 0 ? numberOfGlyphs(program) : 0;
  const glyphOf = glyphsOf(file, inner['/CIDToGIDMap']);
  const map = inner['/CIDToGIDMap'];
  const isTrueType = inner['/Subtype'] === '/CIDFontType2' && embedded;
  const found: Record<string, boolean> = {
    [ofAnotherKind]: !ofOurKind,
    '31-004': isTrueType && map !== undefined && map !== '/Identity' && !isStream(file, map),
    '31-005': isTrueType && map === undefined,
    '31-009': font['/Subtype'] !== '/Type3' && !embedded,
    '31-014': ofOurKind && '/CIDSet' in about && !listsAll(file.bytes(about['/CIDSet']), glyphs),
    '31-027': ofOurKind && unicode.size === 0,
    '31-028': [...unicode.values()].some((text) => text.includes('\0')),
    '31-029': [...unicode.values()].some((text) => /[\uFEFF\uFFFE]/.test(text)),
  };
  const failures = Object.entries(found).flatMap(([condition, met]) => (met ? [condition] : []));
  const agreesOnWidth = widthsOf(file, inner, program, glyphOf);
  return { ofOurKind, unicode, glyphs, glyphOf, agreesOnWidth, failures };
}

const isStream = (file: PdfObjects, value: Value) => '/Length' in file.dictionary(value);

/** Two bytes for each code, or the code itself. */
function glyphsOf(file: PdfObjects, map: Value | undefined): Font['glyphOf'] {
  const listed = file.bytes(map);
  if (listed.length === 0) return (code) => code;
  return (code) => (code * 2 + 1 < listed.length ? listed.readUInt16BE(code * 2) : 0);
}

/** What codes mean (ISO 32000-1, 9.10.3), from `bfchar` and `bfrange`. */
function readToUnicode(cmap: string): Map<number, string> {
  const meaning = new Map<number, string>();
  const text = (hexadecimal: string) =>
    String.fromCharCode(
      ...(hexadecimal.match(/.{4}/g) ?? []).map((one) => Number.parseInt(one, 16)),
    );
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of body.matchAll(/<(\w+)>\s*<(\w*)>/g)) {
      meaning.set(Number.parseInt(code, 16), text(to));
    }
  }
  for (const [, body = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', , list = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/g)) {
      [...list.matchAll(/<([\w\s]*)>/g)].forEach(([, to = ''], at) => {
        meaning.set(Number.parseInt(from, 16) + at, text(to.replace(/\s/g, '')));
      });
    }
    const rows = body.replace(/\[[^\]]*\]/g, '-');
    for (const [, from = '', last = '', to = ''] of rows.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w*)>/g)) {
      const [first, end] = [Number.parseInt(from, 16), Number.parseInt(last, 16)];
      const start = Number.parseInt(to.slice(-4), 16);
      for (let code = first; code <= end; code += 1) {
        meaning.set(code, text(to.slice(0, -4)) + String.fromCharCode(start + code - first));
      }
    }
  }
  return meaning;
}

function tableOf(program: Buffer, name: string): Buffer {
  const tables = program.readUInt16BE(4);
  for (let at = 0; at < tables; at += 1) {
    const entry = 12 + at * 16;
    if (program.toString('latin1', entry, entry + 4) !== name) continue;
    const from = program.readUInt32BE(entry + 8);
    return program.subarray(from, from + program.readUInt32BE(entry + 12));
  }
  return Buffer.alloc(0);
}

const numberOfGlyphs = (program: Buffer) => tableOf(program, 'maxp').readUInt16BE(4);

/** A bit for each glyph of the program. */
function listsAll(set: Buffer, glyphs: number): boolean {
  return Array.from(
    { length: glyphs },
    (_, cid) => (set[cid >> 3] ?? 0) & (0x80 >> (cid & 7)),
  ).every((bit) => bit !== 0);
}

function widthsOf(
  file: PdfObjects,
  inner: Dictionary,
  program: Buffer,
  glyphOf: Font['glyphOf'],
): Font['agreesOnWidth'] {
  if (program.length === 0) return () => true;
  const units = tableOf(program, 'head').readUInt16BE(18);
  const measured = tableOf(program, 'hhea').readUInt16BE(34);
  const metrics = tableOf(program, 'hmtx');
  const declared = declaredWidths(file, inner);
  return (code) => {
    const glyph = Math.min(glyphOf(code), measured - 1) * 4;
    if (glyph + 2 > metrics.length) return false;
    const width = (metrics.readUInt16BE(glyph) * 1000) / units;
    return Math.abs((declared.get(code) ?? Number(inner['/DW'] ?? 1000)) - width) <= 1;
  };
}

/** Widths by their codes (ISO 32000-1, 9.7.4.3): one by one in a list, or one for a row of codes. */
function declaredWidths(file: PdfObjects, inner: Dictionary): Map<number, number> {
  const declared = new Map<number, number>();
  const entries = file.list(inner['/W']);
  for (let at = 0; at < entries.length; ) {
    const first = Number(entries[at]);
    const next = file.follow(entries[at + 1]);
    if (Array.isArray(next)) {
      next.forEach((width, place) => {
        declared.set(first + place, Number(file.follow(width)));
      });
      at += 2;
    } else {
      for (let code = first; code <= Number(next); code += 1) {
        declared.set(code, Number(file.follow(entries[at + 2])));
      }
      at += 3;
    }
  }
  return declared;
}
