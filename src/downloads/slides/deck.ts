import type PptxGenJS from 'pptxgenjs';
import { localeOf } from '../../core/language/language.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { paper } from '../../views/charts/palette.ts';
import type { Edition } from '../edition.ts';

/** A hexadecimal colour without its #, as slides want it. */
export const colour = (name: keyof typeof paper) => paper[name].slice(1).toUpperCase();

export const font = 'Calibri';

/** The part of a slide below its title, in inches on a 13.33 × 7.5 page. */
export const body = { x: 0.6, y: 1.35, w: 12.1, h: 5.3 };

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
  pptx.company = release.wave.organisation;
  pptx.author = 'Geleding';
  const foot = `${release.wave.title} · ${edition.date} · ${words.columns.release} ${edition.releaseHash.slice(0, 16)}…`;
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

/** A new slide with its title in the title placeholder, so that it has a name in the outline. */
export function newSlide({ pptx, edition }: Deck, title: string, notes: string): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: 'page' });
  slide.addText(title, { placeholder: 'title', lang: localeOf(edition.language).tag });
  if (notes) slide.addNotes(notes);
  return slide;
}

/** Sentences as a list. */
export function addSentences(
  { edition }: Deck,
  slide: PptxGenJS.Slide,
  sentences: readonly string[],
  place: Partial<typeof body> = {},
): void {
  const runs = sentences.map((text) => ({
    text,
    options: {
      bullet: { indent: 14 },
      breakLine: true,
      paraSpaceAfter: 10,
      lang: localeOf(edition.language).tag,
    },
  }));
  slide.addText(runs, {
    ...body,
    ...place,
    fontFace: font,
    fontSize: 20,
    color: colour('ink'),
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
}

/** A native table; the first row is its heading. */
export function addTable(
  slide: PptxGenJS.Slide,
  rows: PptxGenJS.TableRow[],
  widths: number[],
  size = 12,
): void {
  const [head = [], ...others] = rows;
  const heading = head.map((cell) => ({
    ...cell,
    options: { ...cell.options, bold: true, fill: { color: colour('blank') } },
  }));
  slide.addTable([heading, ...others], {
    x: body.x,
    y: body.y,
    w: widths.reduce((sum, width) => sum + width, 0),
    colW: widths,
    fontFace: font,
    fontSize: size,
    color: colour('ink'),
    border: { type: 'solid', pt: 0.5, color: colour('grid') },
    valign: 'middle',
    margin: [2, 5, 2, 5],
  });
}

/** Four decimals: what a chart carries in its workbook is a released figure, not noise. */
export const rounded = (value: number) => Number(value.toFixed(4));
