import { inGroups } from '../../core/ballot/card-code.ts';
import { promiseKind } from '../../core/ballot/promise-kind.ts';
import { fill, localeOf, type StaffLanguage } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { cardTexts } from '../../texts/cards.ts';
import { fieldworkTexts } from '../../texts/fieldwork.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { mailTexts } from '../../texts/mail.ts';
import { respondTexts } from '../../texts/respond.ts';
import { collect, leaf, makeRoom, newPaper, type Paper, room, set, sheet } from '../pdf/paper.ts';
import { printList, printText } from '../pdf/print-text.ts';
import { printCover } from './cards-pdf.ts';
import { drawQr } from './draw-qr.ts';
import { type CardsToPrint, type PrintedCard, shuffled } from './printed-card.ts';

const qr = 120;
const beside = { left: sheet.left + qr + 12, width: room - qr - 12 };

/**
 * The same cards as letters, a sheet or more for each: the code in large letters, how to use it, and
 * the three sentences on privacy, for whoever would rather be told than scan. No letter names anybody.
 */
export async function lettersPdf(all: CardsToPrint): Promise<Uint8Array<ArrayBuffer>> {
  const paper = await newPaper({
    title: `${fieldworkTexts[all.reads].cards.letters} · ${all.manifest.wave.title}`,
    subject: all.organisation,
    language: all.reads,
    date: all.day,
  });
  for (const stack of all.stacks) {
    printCover(paper, all, stack);
    for (const card of shuffled(stack.cards)) printLetter(paper, all, card);
  }
  paper.structure.end();
  return collect(paper.doc);
}

function printLetter(paper: Paper, all: CardsToPrint, card: PrintedCard): void {
  const { manifest, words } = all;
  paper.doc.addPage();
  printText(paper, all.organisation, 'large');
  printText(paper, manifest.wave.title, 'page');
  printCode(paper, all.reads, card);
  for (const language of manifest.languages) printPart(paper, all, language, card);
  const titles = new Set(manifest.languages.map((one) => cardTexts[one].words));
  printText(paper, [...titles].join(' / '), 'largeTerm');
  for (const one of words) {
    printText(paper, `${localeOf(one.language).name}: ${one.words.join(' · ')}`, 'large');
  }
}

/** The code to scan, and beside it where to type the code of sixteen letters. */
function printCode(paper: Paper, reads: CardsToPrint['reads'], card: PrintedCard): void {
  const { doc } = paper;
  const top = doc.y;
  const bbox: [number, number, number, number] = [sheet.left, top, sheet.left + qr, top + qr];
  const draw = () => drawQr(doc, card.link, sheet.left, top, qr);
  leaf(paper, paper.structure, 'Figure', draw, { alt: cardTexts[reads].qr, bbox });
  const put = (text: string, size: number) =>
    leaf(paper, paper.structure, 'P', () => {
      set(paper, { size, bold: true }).text(text, beside.left, doc.y, { width: beside.width });
    });
  doc.y = top + qr / 3;
  put(`${new URL(card.link).host}/c`, 14);
  put(inGroups(card.code), 24);
  doc.x = sheet.left;
  doc.y = Math.max(doc.y, top + qr);
}

/** How to answer, and the three sentences on privacy, in one language. */
function printPart(
  paper: Paper,
  { manifest, minutes, closes, k }: CardsToPrint,
  language: StaffLanguage,
  card: PrintedCard,
): void {
  const { host } = new URL(card.link);
  const texts = cardTexts[language];
  const { welcome } = respondTexts[language];
  const anonymous = manifest.promise === 'anonymous';
  const holder = holderNames(manifest, language);
  makeRoom(paper, 200);
  printText(paper, texts.headline, 'largePart');
  const scan = fill(texts.scan, { ...minutes, host });
  const until = fill(texts.closes, { day: day(closes, language) });
  printText(paper, `${scan} ${until} ${texts.once}`, 'large');
  printText(paper, anonymous ? welcome.anonymousTitle : welcome.confidentialTitle, 'largeTerm');
  const sentences = [
    welcome.separate,
    fill(welcome[promiseKind(manifest)], { holder }),
    fill(anonymous ? welcome.anonymousGroups : welcome.groups, { k }),
  ];
  printList(
    paper,
    sentences.map((one) => [one]),
    { look: 'large' },
  );
  printText(paper, mailTexts[language].checkWords, 'large');
}
