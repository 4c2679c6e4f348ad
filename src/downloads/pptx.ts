import PptxGenJS from 'pptxgenjs';
import { describeEdition, type EditionId } from '../core/report/editions/editions.ts';
import { type Edition, sourceOf } from './edition.ts';
import { addSlides } from './slides/all-slides.ts';
import { type Deck, defineMaster } from './slides/deck.ts';
import { packSlides } from './slides/same-bytes.ts';

/**
 * An edition as slides, twelve at most for a board, with native, editable charts and tables, made of the pages of the report.
 * Each chart embeds its numbers as a workbook: released figures only, rounded to four decimals.
 */
export async function pptxFile(
  edition: Edition,
  id: EditionId = 'board',
): Promise<Uint8Array<ArrayBuffer>> {
  const deck: Deck = { edition, pptx: new PptxGenJS() };
  defineMaster(deck);
  addSlides(deck, describeEdition(id, sourceOf(edition)));
  const written = await deck.pptx.write({ outputType: 'uint8array' });
  // The library stores without compressing; packing again makes the file a tenth of the size.
  return packSlides(written as Uint8Array, edition.date);
}
