import { day } from '../core/language/numbers.ts';
import { reportPageIds } from '../core/report/report-pages.ts';
import { reportPageTexts } from '../texts/report-pages.ts';
import { paper as colours } from '../views/charts/palette.ts';
import { ReportBody } from '../views/report/report-body.tsx';
import { contextOf, type Edition } from './edition.ts';
import { collect, newPaper, type Paper, room, set, sheet } from './pdf/paper.ts';
import { printPage } from './pdf/print-page.ts';
import { readMarkup } from './pdf/read-markup.ts';

/**
 * The report on A4: the same pages as on screen, printed from the same markup, so that the two
 * never differ. Tagged headings, lists, tables and figures, bookmarks, page numbers, charts as
 * vectors, embedded letters; the method page is the appendix.
 */
export function pdfFile(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const { wave } = edition.scope.release;
  const paper = newPaper({
    title: `${wave.title} · ${wave.organisation}`,
    subject: `${edition.date} · ${edition.releaseHash}`,
    language: edition.language,
    date: edition.date,
  });
  const context = contextOf(edition);
  for (const page of reportPageIds) {
    paper.doc.addPage();
    const title = reportPageTexts[edition.language].pages[page].title;
    const bookmark = paper.doc.outline.addItem(title);
    const markup = String(ReportBody({ context, page }));
    printPage(paper, readMarkup(markup), { bookmark });
  }
  paper.structure.end();
  addFeet(paper, edition);
  return collect(paper.doc);
}

/** Wave, date, release and page number at the foot of every page, outside the reading order. */
function addFeet(paper: Paper, { scope, date, releaseHash, language }: Edition): void {
  const { doc } = paper;
  const { wave } = scope.release;
  const { start, count } = doc.bufferedPageRange();
  const about = `${wave.organisation} · ${wave.title} · ${day(date, language)} · ${releaseHash}`;
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Below the margin text would start a new page.
    doc.page.margins.bottom = 0;
    const y = sheet.height - 40;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .moveTo(sheet.left, y - 6)
      .lineTo(sheet.left + room, y - 6)
      .lineWidth(0.5)
      .stroke(colours.grid);
    set(paper, { size: 6.5, colour: 'soft' }).text(about, sheet.left, y, {
      width: room - 50,
      height: 18,
    });
    const number = `${page - start + 1} / ${count}`;
    set(paper, { size: 8, colour: 'soft' }).text(number, sheet.left + room - 50, y, {
      width: 50,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}
