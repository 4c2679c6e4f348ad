import { readFonts } from '#fonts';
import { localeOf, type StaffLanguage } from '../../core/language/language.ts';
import { paper as colours } from '../../views/charts/palette.ts';
import { Lettered } from './lettered.ts';

export type Pdf = Lettered;
export type Structure = PDFKit.PDFStructureElement;

/** A4 in points, with room for binding and the foot. */
export const sheet = { width: 595.28, height: 841.89, left: 44, right: 44, top: 48, bottom: 64 };
export const room = sheet.width - sheet.left - sheet.right;
/** The lowest place for text. */
export const floor = sheet.height - sheet.bottom;
const half = sheet.height / 2 + 10;
/** The share of the room on a sheet below which it is short. */
export const shortShare = (half - sheet.top) / (floor - sheet.top);

export interface Paper {
  doc: Pdf;
  /** The part of the structure tree new blocks are added to. */
  structure: Structure;
}

export interface AboutPdf {
  title: string;
  subject: string;
  language: StaffLanguage;
  date: string;
}

/** Starts a tagged document with embedded letters, a language and a title. */
export async function newPaper(about: AboutPdf): Promise<Paper> {
  const fonts = await readFonts();
  const written = new Date(`${about.date}T00:00:00Z`);
  const options = {
    size: 'A4',
    margins: { left: sheet.left, right: sheet.right, top: sheet.top, bottom: sheet.bottom },
    bufferPages: true,
    autoFirstPage: false,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    lang: localeOf(about.language).tag,
    // No letters but our own: the built-in ones are not embedded, and a Worker has no files.
    font: '',
    info: {
      Title: about.title,
      Subject: about.subject,
      Author: 'Geleding',
      Creator: 'Geleding',
      CreationDate: written,
      ModDate: written,
    },
  } as unknown as PDFKit.PDFDocumentOptions;
  const doc = new Lettered(options);
  doc.listNoGlyphs();
  doc.registerFont('regular', letters(fonts.regular));
  doc.registerFont('bold', letters(fonts.bold));
  doc.registerFont('arabic-regular', letters(fonts.arabicRegular));
  doc.registerFont('arabic-bold', letters(fonts.arabicBold));
  doc.fromRight = localeOf(about.language).direction === 'rtl';
  const structure = doc.struct('Document', { title: about.title });
  doc.addStructure(structure);
  return { doc, structure };
}

function letters(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export interface Look {
  size: number;
  bold?: boolean;
  colour?: keyof typeof colours;
}

/** Sets letters, size and colour. */
export function set({ doc }: Pick<Paper, 'doc'>, { size, bold: heavy, colour = 'ink' }: Look): Pdf {
  return doc
    .font(heavy ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(colours[colour]);
}

/** Whether less than half of the sheet, and of the room for text on it, is used so far. */
export function isShort({ doc }: Pick<Paper, 'doc'>): boolean {
  return doc.y < half;
}

/** Goes to a new page when less than this many points are left. */
export function makeRoom({ doc }: Paper, height: number): void {
  if (doc.y + height > floor) doc.addPage();
}

/** What a part of the structure tree carries besides its tag. */
export interface TagOptions {
  title?: string;
  alt?: string;
  scope?: 'Row' | 'Column';
  bbox?: [number, number, number, number];
}

/** A part of the structure tree that holds other parts; end it when they are in. */
export function branch(
  { doc }: Paper,
  parent: Structure,
  tag: string,
  options: TagOptions = {},
): Structure {
  const structure = doc.struct(tag, options);
  parent.add(structure);
  return structure;
}

/** Draws something as content of a new part of the structure tree. */
export function leaf(
  { doc }: Paper,
  parent: Structure,
  tag: string,
  draw: () => void,
  options: TagOptions = {},
): void {
  parent.add(doc.struct(tag, options, [draw]));
}

/** All bytes of a finished document. */
export function collect(doc: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('error', reject);
    doc.on('end', () => {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      resolve(whole);
    });
    doc.end();
  });
}
