import { inGroups } from '../../core/ballot/card-code.ts';
import { promiseKind } from '../../core/ballot/promise-kind.ts';
import { fill, localeOf } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { cardTexts } from '../../texts/cards.ts';
import { fieldworkTexts } from '../../texts/fieldwork.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { respondTexts } from '../../texts/respond.ts';
import { collect, leaf, makeRoom, newPaper, type Paper, sheet } from '../pdf/paper.ts';
import { printList, printText } from '../pdf/print-text.ts';
import { printCover } from './cards-pdf.ts';
import { drawQr } from './draw-qr.ts';
import { type CardsToPrint, type PrintedCard, shuffled } from './printed-card.ts';

const qr = 120;

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
  const { doc } = paper;
  const { manifest, minutes, closes, k, words, reads } = all;
  const { host } = new URL(card.link);
  doc.addPage();
  printText(paper, all.organisation, 'lead');
  printText(paper, manifest.wave.title, 'page');
  const top = doc.y;
  const bbox: [number, number, number, number] = [sheet.left, top, sheet.left + qr, top + qr];
  const draw = () => drawQr(doc, card.link, sheet.left, top, qr);
  leaf(paper, paper.structure, 'Figure', draw, { alt: cardTexts[reads].qr, bbox });
  doc.x = sheet.left;
  doc.y = top + qr + 4;
  printText(paper, `${host}/c`, 'lead');
  printText(paper, inGroups(card.code), 'figure');
  for (const language of manifest.languages) {
    const texts = cardTexts[language];
    const { welcome } = respondTexts[language];
    const anonymous = manifest.promise === 'anonymous';
    const holder = holderNames(manifest, language);
    makeRoom(paper, 120);
    printText(paper, texts.headline, 'part');
    const scan = fill(texts.scan, { ...minutes, host });
    const until = fill(texts.closes, { day: day(closes, language) });
    printText(paper, `${scan} ${until} ${texts.once}`, 'text');
    printText(paper, anonymous ? welcome.anonymousTitle : welcome.confidentialTitle, 'term');
    printList(
      paper,
      [
        welcome.separate,
        fill(welcome[promiseKind(manifest)], { holder }),
        fill(anonymous ? welcome.anonymousGroups : welcome.groups, { k }),
      ].map((one) => [one]),
    );
  }
  printText(
    paper,
    [...new Set(manifest.languages.map((one) => cardTexts[one].words))].join(' / '),
    'term',
  );
  for (const one of words) {
    printText(paper, `${localeOf(one.language).name}: ${one.words.join(' · ')}`, 'text');
  }
}
