import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { nameOf } from '../../core/report/model/reader.ts';
import { type Edition, sourceOf } from '../edition.ts';
import { branch, leaf, type Paper, room, type Structure, set, sheet } from './paper.ts';
import { looks } from './print-text.ts';

/** A page of the report, and where it begins on paper, counted from 1. */
export interface Entry {
  title: string;
  at: number;
  /** Name of the place that the entry leads to. */
  destination: string;
}

/** Keeps the first sheet and its place in the reading order for the cover, which is printed last. */
export function reserveCover(paper: Paper): Structure {
  paper.doc.addPage();
  return branch(paper, paper.structure, 'Sect');
}

/** Points that a logo may be wide and tall. */
const largest: [number, number] = [180, 64];

function drawLogo(paper: Paper, place: Structure, logo: Uint8Array<ArrayBuffer>, alt: string) {
  const [width, height] = largest;
  const [left, top] = [sheet.left, sheet.top];
  const draw = () => {
    paper.doc.image(logo.slice().buffer, left, top, { fit: largest });
  };
  leaf(paper, place, 'Figure', draw, { alt, bbox: [left, top, left + width, top + height] });
}

/** Prints what was measured, when and for whom, and the contents with their page numbers. */
export function printCover(
  paper: Paper,
  place: Structure,
  edition: Edition<StaffLanguage>,
  entries: readonly Entry[],
): void {
  const { doc } = paper;
  const source = sourceOf(edition);
  const { pages } = source.words;
  const { wave } = edition.scope.release;
  const put = (text: string, name: keyof typeof looks, tag: string) => {
    const look = looks[name];
    doc.y += look.before;
    leaf(paper, place, tag, () => {
      set(paper, look).text(text, sheet.left, doc.y, { width: room });
    });
    doc.y += look.after;
  };
  doc.switchToPage(0);
  if (edition.logo) drawLogo(paper, place, edition.logo, wave.organisation);
  doc.y = 190;
  put(wave.organisation, 'lead', 'P');
  put(wave.title, 'title', 'H1');
  put(nameOf(source, edition.scope.whole.name), 'part', 'P');
  const about = {
    wave: wave.title,
    opened: day(wave.opened, edition.language),
    closed: day(wave.closed, edition.language),
    date: day(edition.date, edition.language),
  };
  put(fill(pages.foot, about), 'text', 'P');
  put(pages[wave.promise], 'text', 'P');
  doc.y += 40;
  put(pages.contents, 'part', 'H2');
  const contents = branch(paper, place, 'TOC');
  for (const { title, at, destination } of entries) {
    const y = doc.y;
    // A message may take two lines.
    let below = y;
    const entry = branch(paper, contents, 'TOCI');
    const link = doc.struct('Link', {}, () => {
      const [titles, numbers] = doc.fromRight ? [40, 0] : [0, room - 40];
      set(paper, looks.text).text(title, sheet.left + titles, y, { width: room - 40 });
      below = doc.y;
      const align = doc.fromRight ? 'left' : 'right';
      doc.text(String(at), sheet.left + numbers, y, { width: 40, align });
      doc.linkTo(destination, title, link, { x: sheet.left, y, width: room, height: below - y });
    });
    entry.add(link);
    entry.end();
    doc.y = below + 5;
  }
  contents.end();
  place.end();
}
