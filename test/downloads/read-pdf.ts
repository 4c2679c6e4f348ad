import { unzlibSync } from 'fflate';

/** Stands for a letter that cannot be read or drawn. */
export const unknown = '\uFFFD';

/** A PDF read with nothing but the rules of the format: its objects and what its pages say. */
export interface ReadPdf {
  objects: Map<number, string>;
  /** The text of each page, strings joined by newlines, in drawing order. */
  pages: string[];
  /** What draws each page, as the file says it. */
  drawn: string[];
}

/** Reads what pdfkit writes: compressed streams, embedded fonts with a map to letters. */
export function readPdf(file: Uint8Array): ReadPdf {
  const raw = Buffer.from(file).toString('latin1');
  const objects = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const [, id = '', body = ''] of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    objects.set(Number(id), at < 0 ? body : body.slice(0, at));
    if (at < 0) continue;
    const bytes = Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
    const packed = body.slice(0, at).includes('/FlateDecode');
    streams.set(Number(id), Buffer.from(packed ? unzlibSync(bytes) : bytes).toString('latin1'));
  }
  const reference = (text: string, key: string) =>
    Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? -1);
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const lettersOf = (font: number) =>
    readLetters(streams.get(reference(objects.get(font) ?? '', 'ToUnicode')) ?? '');
  const drawnOn = (page: string) => streams.get(reference(page, 'Contents')) ?? '';
  return {
    objects,
    drawn: pages.map(drawnOn),
    pages: pages.map((page) => {
      const resources = objects.get(reference(page, 'Resources')) ?? page;
      const block = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
      const fonts = new Map(
        [...block.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((m) => [m[1], lettersOf(Number(m[2]))]),
      );
      return textOf(drawnOn(page), fonts);
    }),
  };
}

function readLetters(map: string): string[] {
  const ranges = [...map.matchAll(/<([\da-f]+)> <[\da-f]+> \[([^\]]*)\]/gi)];
  const letters: string[] = [];
  for (const [, from = '0', list = ''] of ranges) {
    [...list.matchAll(/<([\da-f ]*)>/gi)].forEach(([, hex = ''], i) => {
      const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters[Number.parseInt(from, 16) + i] = String.fromCharCode(
        ...units.map((unit) => Number.parseInt(unit, 16)),
      );
    });
  }
  return letters;
}

function textOf(content: string, fonts: Map<string | undefined, string[]>): string {
  let letters: string[] = [];
  const lines: string[] = [];
  for (const [, font, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? [];
    else {
      const hex = [...(array ?? '').matchAll(/<([\da-f]*)>/gi)].map((m) => m[1]).join('');
      const glyphs = hex.match(/.{4}/g) ?? [];
      // Glyph 0 is the box that stands for a letter the font does not have.
      const letterOf = (glyph: number) => (glyph === 0 ? unknown : (letters[glyph] ?? unknown));
      lines.push(glyphs.map((glyph) => letterOf(Number.parseInt(glyph, 16))).join(''));
    }
  }
  return lines.join('\n');
}
