import { DomainError } from '../../ground/errors.ts';
import { type NumberFormat, numberFormat } from './number-text.ts';
import { mostLetters } from './sheet.ts';
import { attribute, type MarkupEvents, markupReader, plainText } from './xml.ts';
import { type Allowance, unpack, type ZipEntry } from './zip.ts';

/** Shared texts a workbook may hold, in bytes and in number: more do not fit in a Worker's memory. */
const mostShared = 32_000_000;
const mostSharedTexts = 1_000_000;

/** Reads a part of a package as markup; `events` may say that it has enough. */
export function readPart(
  entry: ZipEntry | undefined,
  allowance: Allowance,
  events: MarkupEvents & { enough?: () => boolean },
): void {
  if (!entry) return;
  const reader = markupReader(events);
  let decoder: TextDecoder | undefined;
  unpack(entry, allowance, (bytes) => {
    decoder ??= new TextDecoder(encodingOf(bytes));
    reader.feed(decoder.decode(bytes, { stream: true }));
    return !events.enough?.();
  });
  if (!events.enough?.()) reader.end();
}

/** Parts are UTF-8, or UTF-16 with a byte order mark or without one: half of each letter is then zero. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff || second === 0) return 'utf-16le';
  return first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
}

/**
 * The texts that the cells of a workbook share, by place; phonetic guides are left out.
 * @throws DomainError `roster.too-large` when they do not fit in memory
 */
export function readSharedTexts(entry: ZipEntry | undefined, allowed: Allowance): string[] {
  const allowance = { left: Math.min(allowed.left, mostShared) };
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  readPart(entry, allowance, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rph') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(part) {
      if (inText && text.length < mostLetters) text += part.slice(0, mostLetters * 8);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rph') phonetic = false;
      if (name !== 'si') return;
      texts.push(cellText(text).slice(0, mostLetters));
      if (texts.length > mostSharedTexts) {
        throw new DomainError('roster.too-large', { megabytes: 10 });
      }
    },
  });
  return texts;
}

/** How the cells of each style of a workbook look, by its place. */
export interface CellLooks {
  formats: NumberFormat[];
  struck: Set<number>;
}

/** How each style of a workbook shows a number, and which of them strike it through. */
export function readLooks(entry: ZipEntry | undefined, allowance: Allowance): CellLooks {
  const codes = new Map<number, string>();
  const looks: CellLooks = { formats: [], struck: new Set() };
  const struckFonts = new Set<number>();
  let font = -1;
  let inFonts = false;
  let inCells = false;
  readPart(entry, allowance, {
    open(name, attributes) {
      if (name === 'numfmt') {
        codes.set(
          Number(attribute(attributes, 'numFmtId')),
          attribute(attributes, 'formatCode') ?? '',
        );
      } else if (name === 'fonts') inFonts = true;
      else if (name === 'font' && inFonts) font += 1;
      else if (name === 'strike' && inFonts) {
        if (!/^(?:0|false)$/.test(attribute(attributes, 'val') ?? '')) struckFonts.add(font);
      } else if (name === 'cellxfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        if (struckFonts.has(Number(attribute(attributes, 'fontId')))) {
          looks.struck.add(looks.formats.length);
        }
        looks.formats.push(numberFormat(id, codes.get(id)));
      }
    },
    text() {},
    close(name) {
      if (name === 'cellxfs') inCells = false;
      else if (name === 'fonts') inFonts = false;
    },
  });
  return looks;
}

/** The text of a cell: entities, and characters that Excel writes as `_x000D_`, replaced. */
export function cellText(text: string): string {
  const plain = plainText(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9A-F]{4})_/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
