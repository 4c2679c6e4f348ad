import type { Language } from '../../core/language/language.ts';
import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { reportWords } from '../../texts/report-words.ts';
import { addFeet } from '../pdf/feet.ts';
import { collect, newPaper } from '../pdf/paper.ts';
import { printPage } from '../pdf/print-page.ts';
import { printText } from '../pdf/print-text.ts';
import type { CouncilPaper } from './papers-source.ts';

/**
 * A paper of the council on A4, tagged like every PDF of the product. Letters that our font does not
 * have, such as Arabic, are printed as a mark and counted at the end.
 */
export async function paperPdf(
  page: CouncilPaper,
  about: { language: Language; day: string; organisation: string; foot: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = about;
  const reader = { language, words: reportWords(language) };
  const paper = await newPaper({
    title: `${page.title} · ${about.organisation}`,
    subject: about.day,
    language,
    date: about.day,
  });
  const { doc } = paper;
  doc.addPage();
  printPage(paper, page, { reader, bookmark: doc.outline.addItem(page.title) });
  if (doc.missing > 0) {
    printText(paper, fill(reader.words.staff.lettersMissing, { n: doc.missing }), 'small');
  }
  paper.structure.end();
  addFeet(paper, [about.organisation, about.foot, page.title, day(about.day, language)]);
  return collect(doc);
}
