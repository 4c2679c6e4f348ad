import type PptxGenJS from 'pptxgenjs';
import { fill, headed, localeOf } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { cellText } from '../../core/report/model/cell-text.ts';
import type { Chart } from '../../core/report/model/chart.ts';
import { numbersOf } from '../../core/report/model/numbers.ts';
import type { Page } from '../../core/report/model/page.ts';
import { nameOf, type Reader } from '../../core/report/model/reader.ts';
import type { Table } from '../../core/report/model/table.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { type Edition, sourceOf } from '../edition.ts';
import { elsewhereWords } from '../elsewhere.ts';
import {
  addAbove,
  addFoot,
  addLines,
  body,
  colour,
  type Deck,
  font,
  newSlide,
  titleLines,
} from './deck.ts';
import { addChart } from './native-chart.ts';
import { addTable } from './native-table.ts';
import { type SlideOf, slidesOf } from './page-slides.ts';

/** The slides of an edition: a title, then what each of its pages says and shows. */
export function addSlides(deck: Deck, pages: readonly Page[]): void {
  titleSlide(deck);
  // The rules by which figures are made are read, not presented.
  for (const slide of pages
    .filter(({ id }) => id !== 'method')
    .flatMap((page) => slidesOf(page, deck.edition.language))) {
    if (slide.kind === 'words') addLines(deck, newSlide(deck, slide.title, ''), slide.lines);
    else if (slide.kind === 'table') tableSlide(deck, slide);
    else if (slide.chart.kind === 'heat') heatSlide(deck, slide);
    else chartSlide(deck, slide);
  }
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
      headed(columns.release, edition.releaseHash, edition.language),
      ...(edition.logHead ? [headed(columns.log, edition.logHead, edition.language)] : []),
    ].join('\n'),
  });
}

type Of<Kind extends SlideOf['kind']> = Extract<SlideOf, { kind: Kind }>;

/** A chart under its message, with what is left out and what its page says about it below. */
function chartSlide(deck: Deck, { title, chart, below, said, small }: Of<'chart'>): void {
  const { edition } = deck;
  const notes = [chart, ...(below ? [below] : [])].map((one) => notesOf(deck, one));
  const slide = newSlide(deck, title, notes.join('\n\n'));
  const beside = chart.kind === 'pairs';
  const y = body.y + addAbove(slide, edition, said);
  const room = body.y + body.h - y - (below ? heightBelow : 0);
  const h = Math.min(room, tallest(chart));
  const { notShown, elsewhere } = addChart(slide, chart, { y, h, ...(beside ? { w: 7.2 } : {}) });
  if (below) addBelow(slide, edition, below, y + h);
  if (beside) gapTable(deck, slide, chart, y);
  addFoot(slide, [
    ...notShownWords(edition, notShown),
    ...elsewhereWords(edition.language, elsewhere),
    ...small,
  ]);
}

/** Inches for a chart of a row or two with its title. */
const heightBelow = 1.6;

function addBelow(slide: PptxGenJS.Slide, edition: Edition, chart: Chart, y: number): void {
  const title = 0.35;
  slide.addText(chart.title, {
    ...{ x: body.x, y, w: body.w, h: title },
    ...{ fontFace: font, fontSize: 14, color: colour('soft'), margin: 0 },
    lang: localeOf(edition.language).tag,
  });
  addChart(slide, chart, { y: y + title, h: heightBelow - title });
}

/** Inches beyond which the bars of a chart with few rows would be bands. */
function tallest(chart: Chart): number {
  if (chart.kind !== 'bars' && chart.kind !== 'means') return body.h;
  const bars = chart.kind === 'means' ? chart.groups.length : 1;
  return 1 + 0.55 * chart.rows.length * Math.max(1, 0.7 * bars);
}

/** How to read the chart, and its figures in words, for whoever presents it. */
function notesOf({ edition }: Deck, chart: Chart): string {
  const reader = sourceOf(edition);
  return [chart.title, chart.description, ...figuresInWords(numbersOf(chart, reader), reader)].join(
    '\n',
  );
}

function figuresInWords({ columns, rows }: Table, reader: Reader): string[] {
  return rows.map((row) =>
    columns
      .map((column, at) => {
        const text = cellText(row[at] ?? null, column, reader);
        return at === 0 ? text : `${column.title} ${text}`;
      })
      .join(' · '),
  );
}

/** The differences with their intervals beside the picture of the gap. */
function gapTable({ edition }: Deck, slide: PptxGenJS.Slide, chart: Chart, y: number): void {
  const reader = sourceOf(edition);
  const { caption, columns, rows } = numbersOf(chart, reader);
  const ends = [0, columns.length - 1];
  const table: Table = {
    caption,
    columns: ends.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row) => ends.map((at) => row[at] ?? null)),
  };
  addTable(slide, table, reader, { x: 8, y, widths: [2.1, 2.6], sizes: [12, 11] });
}

/** The heat map as a native table, a number in every cell. */
function heatSlide(deck: Deck, { title, chart, said, small }: Of<'chart'>): void {
  const { edition } = deck;
  const reader = sourceOf(edition);
  const slide = newSlide(deck, title, notesOf(deck, chart));
  const top = addAbove(slide, edition, said);
  const table = numbersOf(chart, reader);
  const others = table.columns.length - 1;
  const widths = [3, ...new Array<number>(others).fill(9.1 / Math.max(1, others))];
  const rest = addTable(slide, table, reader, {
    y: body.y + top,
    widths,
    sizes: [11],
    standing: true,
  });
  addFoot(slide, [...elsewhereWords(edition.language, rest), ...small]);
}

/** A table; of agreements what a meeting asks about: unit, theme, what, who, when and how far. */
function tableSlide(deck: Deck, { title, table, said, agreed }: Of<'table'>): void {
  const slide = newSlide(deck, title, '');
  const top = addAbove(slide, deck.edition, said);
  const most = agreed ? 6 : 8;
  const shown: Table = {
    caption: table.caption,
    columns: table.columns.slice(0, most),
    rows: table.rows.map((row) => row.slice(0, most)),
  };
  const even = shown.columns.map(() => body.w / shown.columns.length);
  const widths = agreed ? [1.8, 1.9, 3.6, 2.1, 1.5, 1.2] : even;
  const rest = addTable(slide, shown, sourceOf(deck.edition), {
    y: body.y + top,
    widths,
    sizes: [18, 16, 14, 12],
  });
  addFoot(slide, elsewhereWords(deck.edition.language, rest));
}

/** Says calmly which rows of a chart are not shown. */
function notShownWords({ language }: Edition, names: readonly string[]): string[] {
  const { withheld } = reportPageTexts[language];
  return names.length === 0 ? [] : [`${headed(names.join(', '), withheld, language)}.`];
}
