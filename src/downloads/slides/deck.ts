import type PptxGenJS from 'pptxgenjs';
import { localeOf } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { paper } from '../../views/charts/palette.ts';
import { escaped } from '../carried-text.ts';
import type { Edition } from '../edition.ts';
import type { Line } from './page-slides.ts';

/** A hexadecimal colour without its #, as slides want it. */
export const colour = (name: keyof typeof paper) => paper[name].slice(1).toUpperCase();

export const font = 'Calibri';

/** The part of a slide below its title, in inches on a 13.33 × 7.5 page. */
export const body = { x: 0.6, y: 1.35, w: 12.1, h: 5.1 };

/** A deck being made: slides share one master with title, foot and page number. */
export interface Deck {
  edition: Edition;
  pptx: PptxGenJS;
}

/** Title, rule, foot with wave, date and the start of the release's hash, page number. */
export function defineMaster({ edition, pptx }: Deck): void {
  const { release } = edition.scope;
  const words = downloadTexts[edition.language];
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  pptx.title = `${release.wave.title} · ${release.wave.organisation}`;
  pptx.subject = `${edition.date} · ${edition.releaseHash}`;
  // The library writes this one name into its XML as it is.
  pptx.company = escaped(release.wave.organisation);
  pptx.author = 'Geleding';
  const mark = `${words.columns.release} ${edition.releaseHash.slice(0, 16)}…`;
  const foot = [release.wave.title, day(edition.date, edition.language), mark].join(' · ');
  pptx.defineSlideMaster({
    title: 'cover',
    background: { color: colour('surface') },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 0.9,
            y: 2.1,
            w: 11.5,
            h: 1.2,
            fontFace: font,
            fontSize: 40,
            bold: true,
            color: colour('ink'),
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
      { line: { x: 0.9, y: 3.4, w: 11.5, h: 0, line: { color: colour('accent'), width: 2 } } },
    ],
  });
  pptx.defineSlideMaster({
    title: 'page',
    background: { color: colour('surface') },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 0.6,
            y: 0.35,
            w: 12.1,
            h: 0.8,
            fontFace: font,
            fontSize: 26,
            bold: true,
            color: colour('ink'),
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
      { line: { x: 0.6, y: 1.2, w: 12.1, h: 0, line: { color: colour('accent'), width: 1.5 } } },
      {
        text: {
          text: foot,
          options: {
            x: 0.6,
            y: 6.95,
            w: 11,
            h: 0.35,
            fontFace: font,
            fontSize: 10,
            color: colour('soft'),
            margin: 0,
          },
        },
      },
    ],
    slideNumber: {
      x: 12.2,
      y: 6.95,
      w: 0.6,
      h: 0.35,
      fontFace: font,
      fontSize: 10,
      color: colour('soft'),
    },
  });
}

/** Letters of a title from which it is set smaller, so that also where the font is not there two lines hold it. */
const titleSizes = [
  [85, 17],
  [70, 20],
] as const;

/** A new slide with its title in the title placeholder, so that it has a name in the outline. */
export function newSlide({ pptx, edition }: Deck, title: string, notes: string): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: 'page' });
  const { tag: lang } = localeOf(edition.language);
  const [, fontSize] = titleSizes.find(([letters]) => title.length > letters) ?? [];
  // Of the text as a whole the library takes the size of the placeholder.
  const words = [{ text: title, options: fontSize ? { fontSize } : {} }];
  slide.addText(words, { placeholder: 'title', lang });
  if (notes) slide.addNotes(notes);
  return slide;
}

/** Sentences as a list, each under the line that heads it. */
export function addLines({ edition }: Deck, slide: PptxGenJS.Slide, lines: readonly Line[]): void {
  const lang = localeOf(edition.language).tag;
  const runs = lines.map(({ text, heads, small }, place) => ({
    text,
    options: heads
      ? {
          bold: true,
          breakLine: true,
          paraSpaceBefore: place === 0 ? 0 : 8,
          paraSpaceAfter: 4,
          lang,
        }
      : small
        ? { breakLine: true, paraSpaceAfter: 8, fontSize: 14, color: colour('soft'), lang }
        : { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 8, lang },
  }));
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  slide.addText(runs, {
    ...body,
    fontFace: font,
    fontSize: letters > 500 ? 16 : 20,
    color: colour('ink'),
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
}

/** Letters that fit above a picture on one line. */
const lineAbove = 150;

/**
 * What a picture is of, or what little is said about it, between title and picture.
 * @returns inches that it takes
 */
export function addAbove(slide: PptxGenJS.Slide, { language }: Edition, said: string): number {
  if (said === '') return 0;
  const h = said.length > lineAbove ? 0.75 : 0.45;
  slide.addText(said, {
    x: body.x,
    y: body.y - 0.1,
    w: body.w,
    h,
    fontFace: font,
    fontSize: 14,
    color: colour('soft'),
    valign: 'middle',
    margin: 0,
    fit: 'shrink',
    lang: localeOf(language).tag,
  });
  return h - 0.05;
}

/** Calm small sentences below a picture: what is not shown, and what it rests on. */
export function addFoot(slide: PptxGenJS.Slide, sentences: readonly string[]): void {
  const text = cut(sentences.filter(Boolean).join(' '));
  if (text === '') return;
  slide.addText(text, {
    x: 0.6,
    y: 6.5,
    w: 12.1,
    h: 0.45,
    fontFace: font,
    fontSize: 11,
    italic: true,
    color: colour('soft'),
    margin: 0,
    fit: 'shrink',
  });
}

/** Letters that two lines below a picture have room for. */
const mostInFoot = 330;

/** A list of names as long as fits; the report has them all. */
function cut(text: string): string {
  if (text.length <= mostInFoot) return text;
  return `${text.slice(0, text.lastIndexOf(', ', mostInFoot))}, …`;
}

interface TitleLines {
  above: string;
  title: string;
  below: readonly string[];
  mark: string;
}

/** The first slide: a title in its placeholder with what belongs to it, and no list. */
export function titleLines(pptx: PptxGenJS, { language, logo }: Edition, said: TitleLines): void {
  const slide = pptx.addSlide({ masterName: 'cover' });
  if (logo) {
    const data = `image/png;base64,${inBase64(logo)}`;
    const { w, h } = fitted(logo, { w: 2.6, h: 0.9 });
    slide.addImage({ data, x: 0.9, y: 0.4, w, h, altText: said.above });
  }
  const { tag: lang } = localeOf(language);
  const line = { x: 0.9, w: 11.5, fontFace: font, margin: 0, lang };
  slide.addText(said.above, { ...line, y: 1.5, h: 0.6, fontSize: 22, color: colour('accent') });
  slide.addText(said.title, { placeholder: 'title', lang });
  const below = said.below.map((text) => ({
    text,
    options: { breakLine: true, paraSpaceAfter: 8 },
  }));
  slide.addText(below, {
    ...line,
    y: 3.6,
    h: 2,
    fontSize: 18,
    color: colour('ink'),
    valign: 'top',
  });
  slide.addText(said.mark, { ...line, y: 6.6, h: 0.6, fontSize: 10, color: colour('soft') });
}

/** Four decimals: what a chart carries in its workbook is a released figure, not noise. */
export const rounded = (value: number) => Number(value.toFixed(4));

/** The size of a PNG, of its own proportions, within these inches. */
function fitted(png: Uint8Array<ArrayBuffer>, { w, h }: { w: number; h: number }) {
  // The first chunk of a PNG says its size in pixels.
  const said = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [said.getUint32(16), said.getUint32(20)];
  const scale = Math.min(w / width, h / height);
  return { w: width * scale, h: height * scale };
}

const inBase64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
