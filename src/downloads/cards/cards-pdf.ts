import { inGroups } from '../../core/ballot/card-code.ts';
import { fill, headed, localeOf } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { cardTexts } from '../../texts/cards.ts';
import { fieldworkTexts } from '../../texts/fieldwork.ts';
import { branch, collect, leaf, newPaper, type Paper, set } from '../pdf/paper.ts';
import { printText } from '../pdf/print-text.ts';
import { drawQr } from './draw-qr.ts';
import { type CardsToPrint, type PrintedCard, type Stack, shuffled } from './printed-card.ts';

const mm = 72 / 25.4;

interface Raster {
  columns: number;
  rows: number;
  width: number;
  height: number;
  left: number;
  top: number;
  gap: number;
}

/** Eight, four, two or one on A4, as labels are sold (Avery L7165, L7169, L7168 and L7167). */
const eight = { columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.65, top: 13.1, gap: 2.5 };
const four = { ...eight, rows: 2, height: 139, top: 9.5 };
const two = { ...eight, columns: 1, rows: 2, width: 199.6, height: 143.5, left: 5.2, top: 5 };
const one = { ...two, rows: 1, height: 289.1, top: 4 };

/**
 * Cards in sheets: before each stack a sheet that names its block and counts it, then its cards in
 * the raster of labels that are sold, with marks to cut along. A sheet holds cards of one block.
 */
export async function cardsPdf(all: CardsToPrint): Promise<Uint8Array<ArrayBuffer>> {
  const texts = fieldworkTexts[all.reads].cards;
  const paper = await newPaper({
    title: `${texts.title} · ${all.manifest.wave.title}`,
    subject: all.organisation,
    language: all.reads,
    date: all.day,
  });
  for (const stack of all.stacks) {
    printCover(paper, all, stack);
    const raster = rasterFor(paper, all);
    const each = raster.columns * raster.rows;
    const cards = shuffled(stack.cards);
    for (let from = 0; from < cards.length; from += each) {
      paper.doc.addPage();
      paper.doc.page.margins.bottom = 0;
      drawMarks(paper, raster);
      cards.slice(from, from + each).forEach((card, at) => {
        const [column, row] = [at % raster.columns, Math.floor(at / raster.columns)];
        const left = (raster.left + column * (raster.width + raster.gap)) * mm;
        drawCard(paper, all, card, { left, top: (raster.top + row * raster.height) * mm, raster });
      });
    }
  }
  paper.structure.end();
  return collect(paper.doc);
}

/** As many on a sheet as leave letters that people read; the cards differ in their codes only. */
function rasterFor(paper: Paper, all: CardsToPrint): Raster {
  const [card] = all.stacks.flatMap(({ cards }) => cards);
  if (!card) return eight;
  const texts = wordsOf(all, card);
  return [eight, four, two].find((raster) => fitting(paper, texts, raster)) ?? one;
}

/** The sheet before a stack: whose it is, how many there are, and how they are handed out. */
export function printCover(paper: Paper, { reads, manifest }: CardsToPrint, stack: Stack): void {
  const texts = fieldworkTexts[reads].cards;
  paper.doc.addPage();
  paper.doc.outline.addItem(stack.label);
  printText(paper, fill(texts.stack, { label: stack.label }), 'title');
  printText(paper, manifest.wave.title, 'large');
  printText(paper, fill(texts.stackCount, { n: stack.cards.length }), 'largePart');
  for (const step of texts.steps) printText(paper, step, 'large');
}

/** Short lines beside the edges of the cards, outside of what is cut out. */
function drawMarks({ doc }: Paper, { columns, rows, width, height, left, top, gap }: Raster): void {
  const long = 3 * mm;
  const [right, bottom] = [left + columns * width + (columns - 1) * gap, top + rows * height];
  doc.markContent('Artifact', { type: 'Layout' });
  for (let column = 0; column < columns; column += 1) {
    for (const x of [left + column * (width + gap), left + column * (width + gap) + width]) {
      doc.moveTo(x * mm, top * mm - long).lineTo(x * mm, top * mm - long / 3);
      doc.moveTo(x * mm, bottom * mm + long / 3).lineTo(x * mm, bottom * mm + long);
    }
  }
  for (let row = 0; row <= rows; row += 1) {
    const y = (top + row * height) * mm;
    doc.moveTo(left * mm - long, y).lineTo(left * mm - long / 3, y);
    doc.moveTo(right * mm + long / 3, y).lineTo(right * mm + long, y);
  }
  doc.lineWidth(0.4).stroke('#777777');
  doc.endMarkedContent();
}

interface Place {
  left: number;
  top: number;
  raster: Raster;
}

const pad = 4 * mm;
const largest = 10;
const smallest = 9;
/** The code to type is larger than what stands around it. */
const codeScale = 1.45;

/** Points that the texts of a card have across, beside its code to scan too, and down. */
function placesOn(raster: Raster) {
  const [width, height] = [raster.width * mm - 2 * pad, raster.height * mm - 2 * pad];
  const qr = Math.min(27 * mm, height / 2.4);
  return { width, height, qr, beside: width - qr - 6 };
}

function drawCard(paper: Paper, all: CardsToPrint, card: PrintedCard, place: Place): void {
  const { doc } = paper;
  const { left, top, raster } = place;
  const { width, qr, beside } = placesOn(raster);
  const whole = branch(paper, paper.structure, 'Sect');
  const { qr: alt } = cardTexts[all.reads];
  const bbox: [number, number, number, number] = [left, top, left + qr, top + qr];
  const draw = () => drawQr(doc, card.link, left + pad, top + pad, qr);
  leaf(paper, whole, 'Figure', draw, { alt, bbox });
  const texts = wordsOf(all, card);
  const size = fitting(paper, texts, raster) ?? smallest;
  let y = top + pad;
  const put = ([text, bold, scale = 1]: Line, x: number, room: number) => {
    leaf(paper, whole, 'P', () => {
      set(paper, { size: size * scale, bold }).text(text, x, y, { width: room });
    });
    y = doc.y + 1;
  };
  // Above, beside the code to scan, as much as goes; the foot takes the whole width.
  texts.head.forEach((line, at) => {
    const isBeside = y < top + pad + qr || at === 0;
    put(line, left + pad + (isBeside ? qr + 6 : 0), isBeside ? beside : width);
  });
  y = Math.max(y, top + pad + qr + 2);
  for (const line of texts.foot) put(line, left + pad, width);
  whole.end();
}

type Line = [text: string, bold: boolean, scale?: number];

function wordsOf(
  { organisation, manifest, minutes, closes, words, reads }: CardsToPrint,
  card: PrintedCard,
) {
  const { host } = new URL(card.link);
  const head: Line[] = [
    [organisation, true],
    ...manifest.languages.flatMap((language): Line[] => {
      const texts = cardTexts[language];
      const scan = fill(texts.scan, { ...minutes, host });
      const until = fill(texts.closes, { day: day(closes, language) });
      return [
        [texts.headline, true],
        [`${scan} ${until} ${texts.once}`, false],
      ];
    }),
  ];
  const foot: Line[] = [
    [headed(cardTexts[reads].code, inGroups(card.code), reads), true, codeScale],
    [[...new Set(manifest.languages.map((one) => cardTexts[one].words))].join(' / '), false],
    ...words.map(
      (one): Line => [`${localeOf(one.language).name}: ${one.words.join(' · ')}`, false],
    ),
  ];
  return { head, foot };
}

/** The largest letters with which everything stands inside the card; null where the smallest do not. */
function fitting(
  paper: Paper,
  { head, foot }: { head: Line[]; foot: Line[] },
  raster: Raster,
): number | null {
  const { width, height, qr, beside } = placesOn(raster);
  for (let size = largest; size >= smallest; size -= 0.25) {
    const tall = ([text, bold, scale = 1]: Line, room: number) =>
      set(paper, { size: size * scale, bold }).heightOfString(text, { width: room }) + 1;
    let y = 0;
    head.forEach((line, at) => {
      y += tall(line, y < qr || at === 0 ? beside : width);
    });
    y = Math.max(y, qr + 2) + foot.reduce((sum, line) => sum + tall(line, width), 0);
    if (y <= height) return size;
  }
  return null;
}
