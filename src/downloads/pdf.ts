import { fill, type StaffLanguage } from '../core/language/language.ts';
import { day } from '../core/language/numbers.ts';
import { describeEdition, type EditionId } from '../core/report/editions/editions.ts';
import type { Page } from '../core/report/model/page.ts';
import {
  appendixPageIds,
  describePage,
  type ReportPageId,
  reportPageIds,
} from '../core/report/report-pages.ts';
import { type Edition, shortMark, sourceOf } from './edition.ts';
import { type Entry, printCover, reserveCover } from './pdf/cover.ts';
import { addFeet } from './pdf/feet.ts';
import { collect, newPaper, type Pdf, shortShare } from './pdf/paper.ts';
import { printPage, startPage } from './pdf/print-page.ts';
import { printText } from './pdf/print-text.ts';

/**
 * The report on A4: a cover with the contents, then the same pages as on screen. Tagged headings,
 * lists, tables and figures, bookmarks, page numbers, charts as vectors, embedded letters. The whole
 * fingerprint of the release stands on the method page; every foot carries its short mark.
 */
export async function pdfFile(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  return allOf(edition, reportPageIds);
}

/** What the editions leave to the drawer, as a file of its own. */
export async function appendixFile(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  return allOf(edition, appendixPageIds);
}

/** Pages of the report with every group there is. */
async function allOf(edition: Edition, ids: readonly ReportPageId[]) {
  const source = sourceOf(edition);
  const pages = ids.map((id) => describePage(id, source));
  return collect(await layOut(edition, pages, { telling: false, within: () => 0.6 }));
}

/** An edition on A4, for its readers: a message as heading of each page, twelve at most for a board. */
export async function editionFile(
  edition: Edition<StaffLanguage>,
  id: EditionId,
): Promise<Uint8Array<ArrayBuffer>> {
  const pages = describeEdition(id, sourceOf(edition));
  if (id === 'staff') return staffFile(edition, pages);
  // A board talks about a page at a time; other readers turn no more pages than they need.
  const within = () => (id === 'board' ? shortShare : 0.6);
  return collect(await layOut(edition, pages, { telling: true, within }));
}

/**
 * Everything on one sheet after the cover or, where that is too much, the figures on one and what is
 * done about them on the next: never a sheet with the last few lines alone.
 */
async function staffFile(edition: Edition<StaffLanguage>, pages: readonly Page[]) {
  const flowing = await layOut(edition, pages, { telling: true, within: () => 1 });
  if (flowing.bufferedPageRange().count <= 2) return collect(flowing);
  const within = (place: number) => (place < 2 ? 0 : 1);
  return collect(await layOut(edition, pages, { telling: true, within }));
}

/** How pages go on sheets. */
interface Laying {
  /** Whether pictures of very many groups show those that say most. */
  telling: boolean;
  /** How much of a sheet may be used for the page at a place to begin on it still. */
  within: (place: number) => number;
}

async function layOut(
  edition: Edition<StaffLanguage>,
  pages: readonly Page[],
  { telling, within }: Laying,
): Promise<Pdf> {
  const { wave } = edition.scope.release;
  const paper = await newPaper({
    title: `${wave.title} · ${wave.organisation}`,
    subject: `${edition.date} · ${edition.releaseHash}`,
    language: edition.language,
    date: edition.date,
  });
  const { doc } = paper;
  const reader = sourceOf(edition);
  const cover = reserveCover(paper);
  const entries = pages.map((page, place): Entry => {
    startPage(paper, page, reader, within(place));
    const at = doc.bufferedPageRange().count;
    doc.addNamedDestination(page.id);
    printPage(paper, page, { reader, telling, bookmark: doc.outline.addItem(page.title) });
    return { title: page.title, at, destination: page.id };
  });
  if (doc.missing > 0) {
    printText(paper, fill(reader.words.staff.lettersMissing, { n: doc.missing }), 'small');
  }
  printCover(paper, cover, edition, entries);
  paper.structure.end();
  const { language, date, releaseHash } = edition;
  addFeet(paper, [wave.organisation, wave.title, day(date, language), shortMark(releaseHash)]);
  return doc;
}
