import type PptxGenJS from 'pptxgenjs';
import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { cellText } from '../../core/report/model/cell-text.ts';
import type { Chart } from '../../core/report/model/chart.ts';
import { numbersOf } from '../../core/report/model/numbers.ts';
import { chartIn, type Page, type Part, partsIn } from '../../core/report/model/page.ts';
import { nameOf, type Reader } from '../../core/report/model/reader.ts';
import type { Table } from '../../core/report/model/table.ts';
import { describePage, type ReportPageId } from '../../core/report/report-pages.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { type Edition, sourceOf } from '../edition.ts';
import { addFoot, addSentences, type body, type Deck, newSlide, titleLines } from './deck.ts';
import { addChart } from './native-chart.ts';
import { addTable } from './native-table.ts';

/** The slides, from what was measured to what was agreed; each shows a part of a page. */
export function addSlides(deck: Deck): void {
  const { edition } = deck;
  const page = (id: ReportPageId) => describePage(id, sourceOf(edition));
  const summary = page('summary');
  titleSlide(deck);
  for (const section of sectionsOf(deck, summary)) sentencesSlide(deck, section);
  chartSlide(deck, page('alignment'), 'alignment', { w: 7.4 }, gapTable);
  chartSlide(deck, page('participation'), 'participation');
  chartSlide(deck, page('profile'), 'profile');
  chartSlide(deck, page('profile'), 'profile-groups');
  importanceSlide(deck, page('importance'));
  heatSlide(deck, page('chain'));
  trendSlide(deck, page('trend'));
  agreementsSlide(deck, page('agreements'));
}

type Section = Extract<Part, { kind: 'section' }>;

/** The sections of words that a meeting begins with. */
function sectionsOf({ edition }: Deck, { parts }: Page): Section[] {
  const { three, differences, topics } = reportPageTexts[edition.language].summary;
  const wanted = [three, differences, topics];
  return partsIn(parts).filter(
    (part): part is Section => part.kind === 'section' && wanted.includes(part.title ?? ''),
  );
}

/** What was measured, when, for whom, and from which release. */
function titleSlide({ edition, pptx }: Deck): void {
  const source = sourceOf(edition);
  const { wave } = edition.scope.release;
  const { pages } = source.words;
  const { columns } = downloadTexts[edition.language];
  const dates = fill(pages.foot, {
    wave: wave.title,
    opened: day(wave.opened, edition.language),
    closed: day(wave.closed, edition.language),
    date: day(edition.date, edition.language),
  });
  titleLines(pptx, edition, {
    title: wave.title,
    above: wave.organisation,
    below: [nameOf(source, edition.scope.whole.name), dates, pages[wave.promise]],
    mark: [
      `${columns.release}: ${edition.releaseHash}`,
      ...(edition.logHead ? [`${columns.log}: ${edition.logHead}`] : []),
    ].join('\n'),
  });
}

function sentencesSlide(deck: Deck, { title = '', parts }: Section): void {
  const said = parts.flatMap((part) => {
    if (part.kind === 'text') return [part.text];
    if (part.kind !== 'topics') return [];
    return part.topics.map(({ title: theme, reasons }) => `${theme}: ${reasons.join(' ')}`);
  });
  addSentences(deck, newSlide(deck, title, ''), said);
}

type Beside = (deck: Deck, slide: PptxGenJS.Slide, chart: Chart) => void;

/** A chart under its title, with what is left out and what its page says about it below. */
function chartSlide(
  deck: Deck,
  page: Page,
  id: string,
  place: Partial<typeof body> = {},
  beside?: Beside,
): void {
  const chart = chartIn(page, id);
  if (!chart) return;
  const slide = newSlide(deck, chart.title, notesOf(deck, chart));
  const { notShown, elsewhere } = addChart(slide, chart, place);
  beside?.(deck, slide, chart);
  addFoot(slide, [
    ...notShownWords(deck.edition, notShown),
    ...elsewhereWords(deck.edition, elsewhere),
    ...smallTexts(page, id),
  ]);
}

/** How to read the chart, and its figures in words, for who presents it. */
function notesOf({ edition }: Deck, chart: Chart): string {
  return [
    chart.description,
    ...inWords(numbersOf(chart, sourceOf(edition)), sourceOf(edition)),
  ].join('\n');
}

function inWords({ columns, rows }: Table, reader: Reader): string[] {
  return rows.map((row) =>
    columns
      .map((column, at) => {
        const text = cellText(row[at] ?? null, column, reader);
        return at === 0 ? text : `${column.title} ${text}`;
      })
      .join(' · '),
  );
}

/** The small texts that stand beside a chart on its page. */
function smallTexts({ parts }: Page, id: string): string[] {
  const section = partsIn(parts).find(
    (part): part is Section =>
      part.kind === 'section' &&
      part.parts.some((one) => one.kind === 'chart' && one.chart.id === id),
  );
  return (section?.parts ?? []).flatMap((part) =>
    part.kind === 'text' && part.tone === 'small' ? [part.text] : [],
  );
}

/** The differences with their intervals beside the picture of the gap. */
function gapTable({ edition }: Deck, slide: PptxGenJS.Slide, chart: Chart): void {
  const reader = sourceOf(edition);
  const { caption, columns, rows } = numbersOf(chart, reader);
  const ends = [0, columns.length - 1];
  const table: Table = {
    caption,
    columns: ends.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row) => ends.map((at) => row[at] ?? null)),
  };
  addTable(slide, table, reader, { x: 8.2, widths: [2.3, 2.2], size: 11 });
}

function importanceSlide(deck: Deck, page: Page): void {
  const [first] = partsIn(page.parts).flatMap((part) =>
    part.kind === 'chart' ? [part.chart] : [],
  );
  const chart = chartIn(page, 'should') ?? first;
  if (chart) chartSlide(deck, page, chart.id);
}

/** The heat map as a native table, a number in every cell. */
function heatSlide(deck: Deck, page: Page): void {
  const { edition } = deck;
  const chart = chartIn(page, 'chain');
  if (!chart) return;
  const reader = sourceOf(edition);
  const slide = newSlide(deck, chart.title, notesOf(deck, chart));
  const table = numbersOf(chart, reader);
  const others = table.columns.length - 1;
  const widths = [3, ...new Array<number>(others).fill(9.1 / Math.max(1, others))];
  const rest = addTable(slide, table, reader, { widths, size: 11, upright: true });
  addFoot(slide, [...elsewhereWords(edition, rest), ...smallTexts(page, 'chain')]);
}

/** The first line over the waves, which is the index where it is asked. */
function trendSlide(deck: Deck, page: Page): void {
  const chart = partsIn(page.parts).find((part) => part.kind === 'chart');
  if (chart) chartSlide(deck, page, chart.chart.id);
}

function agreementsSlide(deck: Deck, page: Page): void {
  const agreed = page.parts.find((part) => part.kind === 'agreements');
  if (!agreed) return;
  const reader = sourceOf(deck.edition);
  const slide = newSlide(deck, page.title, '');
  // Unit, theme, what, who, when and how far: what a meeting asks about.
  const { caption, columns, rows } = agreed.table;
  const table = {
    caption,
    columns: columns.slice(0, 6),
    rows: rows.map((row) => row.slice(0, 6)),
  };
  const rest = addTable(slide, table, reader, { widths: [1.6, 1.9, 4, 1.9, 1.6, 1.1], size: 12 });
  addFoot(slide, elsewhereWords(deck.edition, rest));
}

/** Says calmly which rows of a chart are not shown. */
function notShownWords({ language }: Edition, names: readonly string[]): string[] {
  const { withheld } = reportPageTexts[language];
  return names.length === 0 ? [] : [`${names.join(', ')}: ${withheld}.`];
}

/** Names the rows a slide has no room for, and where they are. */
function elsewhereWords({ language }: Edition, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [fill(downloadTexts[language].sheet.inWorkbook, { groups: names.join(', ') })];
}
