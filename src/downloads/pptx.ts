import PptxGenJS from 'pptxgenjs';
import { summaryPage } from '../core/report/summary/summary.ts';
import type { Edition } from './edition.ts';
import { alignmentSlide, chainSlide, importanceSlide } from './slides/comparison-slides.ts';
import { type Deck, defineMaster } from './slides/deck.ts';
import {
  participationSlide,
  profileSlides,
  titleSlide,
  topicsSlide,
  wordSlides,
} from './slides/overview-slides.ts';
import { packSlides } from './slides/same-bytes.ts';

/**
 * Ten slides with native, editable charts and tables. Each chart embeds its numbers as a workbook:
 * released figures only, rounded to four decimals.
 */
export async function pptxFile(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const deck: Deck = { edition, pptx: new PptxGenJS() };
  const summary = summaryPage(edition.scope);
  defineMaster(deck);
  titleSlide(deck);
  wordSlides(deck, summary);
  participationSlide(deck);
  profileSlides(deck);
  importanceSlide(deck);
  alignmentSlide(deck);
  chainSlide(deck);
  topicsSlide(deck, summary);
  const written = await deck.pptx.write({ outputType: 'uint8array' });
  // The library stores without compressing; packing again makes the file a tenth of the size.
  return packSlides(written as Uint8Array, edition.date);
}
