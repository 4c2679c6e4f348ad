import { headed } from '../../core/language/language.ts';
import type { Chart } from '../../core/report/model/chart.ts';
import { type Page, type Part, partsIn } from '../../core/report/model/page.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import { drawChart } from '../../views/charts/draw-chart.ts';
import { elsewhereWords } from '../elsewhere.ts';
import { drawPicture, makeRoomForPicture } from './draw-picture.ts';
import { floor, isShort, makeRoom, type Paper, sheet } from './paper.ts';
import { fits, makeRoomForFacts, printFacts } from './print-facts.ts';
import { printTable } from './print-table.ts';
import { heightOfText, printList, printText, roomForItem } from './print-text.ts';
import { mostTelling, mostTold, onSheets } from './tall-chart.ts';

/** What printing a page needs besides paper. */
export interface PageInHand {
  reader: Reader;
  /** The page's own bookmark; its parts go below it. */
  bookmark: PDFKit.PDFOutline;
  /** For a meeting: of very many groups those that say most, where the whole report shows all. */
  telling?: boolean;
}

/** Units a chart is wide on paper, as on a wide screen. */
const chartWidth = 800;

/** Prints a page of the report: every part in its order, tagged for what it is. */
export function printPage(paper: Paper, page: Page, hand: PageInHand): void {
  printText(paper, page.title, 'page');
  printText(paper, page.lead, 'lead');
  printParts(paper, page.parts, hand);
}

/**
 * Goes to the sheet that a page begins on: a new one or, where no more than a share `within` of the
 * last one is used and enough is left for its title and first picture, the same one.
 */
export function startPage(paper: Paper, page: Page, reader: Reader, within: number): void {
  const { doc } = paper;
  const first = doc.bufferedPageRange().count < 2;
  if (first || doc.y > sheet.top + (floor - sheet.top) * within) {
    doc.addPage();
    return;
  }
  doc.y += 26;
  const chart = partsIn(page.parts)
    .slice(0, 2)
    .find((part) => part.kind === 'chart');
  if (chart) makeRoomForPicture(paper, firstSheet(chart.chart, reader), 110);
}

function printParts(paper: Paper, parts: readonly Part[], hand: PageInHand): void {
  parts.forEach((part, at) => {
    // Lines to write on come together on one sheet: as many as there is room for, and at least those
    // of one agreement.
    const more = isToWrite(part) && isToWrite(parts[at - 1]);
    if (more && !fits(paper, part.facts)) return;
    printPart(paper, part, hand, parts.slice(at + 1));
  });
}

const isToWrite = (part: Part | undefined): part is Extract<Part, { kind: 'facts' }> =>
  part?.kind === 'facts' && part.facts.every(({ open }) => open);

/** @param after what follows the part, which a heading without parts of its own is about */
function printPart(paper: Paper, part: Part, hand: PageInHand, after: readonly Part[] = []): void {
  switch (part.kind) {
    case 'section':
    case 'heading':
      if (part.title) printHeading(paper, part.title, [...part.parts, ...after], hand);
      printParts(paper, part.parts, hand);
      break;
    case 'beside':
      printParts(paper, part.parts, hand);
      break;
    case 'folded':
      printText(paper, part.title, 'item');
      printParts(paper, part.parts, hand);
      break;
    case 'text':
      printText(paper, part.text, part.tone === 'notice' ? 'text' : (part.tone ?? 'text'));
      break;
    case 'note':
      printText(paper, part.text, 'text');
      break;
    case 'list':
      printList(
        paper,
        part.items.map((item) => [item]),
      );
      break;
    case 'terms':
      for (const { term, about } of part.terms) {
        printText(paper, term, 'term');
        printText(paper, about, 'soft');
      }
      break;
    case 'facts':
      printFacts(paper, part.facts);
      break;
    case 'filling':
      fillSheet(paper, part.parts, hand);
      break;
    case 'tiles':
      for (const { label, value, unit, note } of part.tiles) {
        printText(paper, label, 'term');
        const shown = value === null ? hand.reader.words.pages.withheld : `${value} ${unit}`;
        printText(paper, [shown, note].filter(Boolean).join(' · '), 'text');
      }
      break;
    case 'topics':
      printList(
        paper,
        part.topics.map(({ title, reasons }) => [title, ...reasons]),
        { numbered: true },
      );
      break;
    case 'ideas':
      for (const { title, items } of part.ideas) {
        printText(paper, title, 'item');
        printList(
          paper,
          items.map((item) => [item]),
        );
      }
      break;
    case 'table':
      printTable(paper, part.table, hand.reader);
      break;
    case 'chart':
      printChart(paper, part.chart, hand);
      break;
    case 'multiples':
      for (const chart of part.charts) printChart(paper, chart, hand);
      break;
    case 'comments':
      for (const { name, from, comments } of part.groups) {
        printText(paper, name, 'item');
        printText(paper, from, 'small');
        printList(
          paper,
          comments.map(({ text }) => [text]),
        );
      }
      break;
    case 'agreements':
      printAgreements(paper, part, hand);
      break;
    case 'agree':
    case 'drawer':
    case 'link':
  }
}

/** Prints as much of these parts as it takes for the sheet to be no longer short. */
function fillSheet(paper: Paper, parts: readonly Part[], hand: PageInHand): void {
  for (const part of parts) {
    if (!isShort(paper)) return;
    const [first, ...rest] = 'parts' in part ? part.parts.flatMap(single) : single(part);
    if (!first || isLong(first)) continue;
    printPart(paper, 'parts' in part ? { ...part, parts: [first] } : first, hand);
    fillSheet(paper, rest, hand);
  }
}

/** What would fill not this sheet but the next ones. */
const isLong = (part: Part) => part.kind === 'table' && part.table.rows.length > mostTold;

/** Small charts one by one: some of them may be enough. */
function single(part: Part): Part[] {
  return part.kind === 'multiples'
    ? part.charts.map((chart) => ({ kind: 'chart', chart }))
    : [part];
}

/** A heading with its bookmark; it stays with the picture or the facts it is about. */
function printHeading(
  paper: Paper,
  title: string,
  parts: readonly Part[],
  { bookmark, reader }: PageInHand,
): void {
  const first = parts.slice(0, 2).find((part) => part.kind === 'chart');
  if (first) makeRoomForPicture(paper, firstSheet(first.chart, reader), 90);
  const [lead, facts] = parts[0]?.kind === 'text' ? [parts[0].text, parts[1]] : ['', parts[0]];
  if (facts?.kind === 'facts') {
    const above =
      heightOfText(paper, title, 'part') + (lead ? heightOfText(paper, lead, 'text') : 0);
    makeRoomForFacts(paper, facts.facts, above);
  }
  printText(paper, title, 'part');
  bookmark.addItem(title);
}

/** What a chart begins with, as large as it will be. */
const firstSheet = (chart: Chart, reader: Reader) =>
  drawChart(mostTelling(chart).chart, reader, chartWidth);

function printChart(paper: Paper, chart: Chart, { reader, telling }: PageInHand): void {
  const most = mostTelling(chart);
  for (const one of telling ? [most.chart] : onSheets(chart)) {
    const picture = drawChart(one, reader, chartWidth);
    makeRoomForPicture(paper, picture, 30);
    printText(paper, chart.title, 'caption');
    drawPicture(paper, picture);
  }
  if (!telling) return;
  for (const said of elsewhereWords(reader.language, most.left)) printText(paper, said, 'small');
}

function printAgreements(
  paper: Paper,
  { units }: Extract<Part, { kind: 'agreements' }>,
  { bookmark, reader }: PageInHand,
): void {
  for (const { unit, agreements } of units) {
    const items = agreements.map(({ text, about, facts, change }) => [
      text,
      about,
      ...facts.map(({ term, value }) => headed(term, value, reader.language)),
      ...(change ? [change] : []),
    ]);
    const first = items[0] ? roomForItem(paper, items[0], 'text') : 0;
    makeRoom(paper, heightOfText(paper, unit, 'part') + first);
    printText(paper, unit, 'part');
    bookmark.addItem(unit);
    printList(paper, items);
  }
}
