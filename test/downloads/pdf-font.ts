import type { Dictionary, PdfObjects } from './pdf-objects.ts';

/** What a font of a file can show, and the conditions of checkpoint 31 that it fails. */
export interface Font {
  /** Codes that a reader can turn into letters. */
  unicode: Map<number, string>;
  /** How many glyphs the embedded program holds. */
  glyphs: number;
  /** The dictionary and the program give the same width, to a thousandth of the size of a letter. */
  agreesOnWidth(code: number): boolean;
  failures: string[];
}

/** The fonts by their references: ours are all of two-byte codes with a TrueType program inside. */
export function fontsOf(file: PdfObjects): Map<string, Font> {
  const fonts = file.all().filter(([, one]) => one['/Type'] === '/Font' && '/Encoding' in one);
  return new Map(fonts.map(([reference, font]) => [reference, readFont(file, font)]));
}

function readFont(file: PdfObjects, font: Dictionary): Font {
  const inner = file.dictionary(file.list(font['/DescendantFonts'])[0]);
  const about = file.dictionary(inner['/FontDescriptor']);
  const program = file.bytes(about['/FontFile2']);
  const unicode = readToUnicode(file.bytes(font['/ToUnicode']).toString());
  const glyphs = program.length > 0 ? numberOfGlyphs(program) : 0;
  const found: Record<string, boolean> = {
    // Identity-H needs no comparison of registry, ordering and supplement, and no CMap of its own.
    '31-001': font['/Encoding'] !== '/Identity-H',
    '31-004': inner['/CIDToGIDMap'] !== '/Identity',
    '31-005': !('/CIDToGIDMap' in inner),
    '31-009': program.length === 0,
    '31-014': '/CIDSet' in about && !listsAll(file.bytes(about['/CIDSet']), glyphs),
    '31-027': unicode.size === 0,
    '31-028': [...unicode.values()].some((text) => text.includes('\0')),
    '31-029': [...unicode.values()].some((text) => /[\uFEFF\uFFFE]/.test(text)),
  };
  const failures = Object.entries(found).flatMap(([condition, met]) => (met ? [condition] : []));
  return { unicode, glyphs, agreesOnWidth: widthsOf(file, inner, program), failures };
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

function widthsOf(file: PdfObjects, inner: Dictionary, program: Buffer): Font['agreesOnWidth'] {
  if (program.length === 0) return () => true;
  const units = tableOf(program, 'head').readUInt16BE(18);
  const measured = tableOf(program, 'hhea').readUInt16BE(34);
  const metrics = tableOf(program, 'hmtx');
  const [first, widths] = file.list(inner['/W']);
  const declared = file.list(widths);
  return (code) => {
    const glyph = Math.min(code, measured - 1) * 4;
    if (glyph + 2 > metrics.length) return false;
    const width = (metrics.readUInt16BE(glyph) * 1000) / units;
    return Math.abs(Number(declared[code - Number(first)]) - width) <= 1;
  };
}
