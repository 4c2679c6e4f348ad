import type PptxGenJS from 'pptxgenjs';
import { say } from '../../core/language/language.ts';
import { score, signed } from '../../core/language/numbers.ts';
import { type AlignmentRow, alignmentPage } from '../../core/report/alignment/alignment.ts';
import { peopleWords } from '../../core/report/alignment/people.ts';
import { chainPage, type Tone } from '../../core/report/chain/chain.ts';
import { chainNotes } from '../../core/report/groups/rest-notes.ts';
import { importancePage } from '../../core/report/importance/importance.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { type Edition, groupText, measureText, sourceOf } from '../edition.ts';
import { addBars } from './bar-slide.ts';
import { addSentences, addTable, colour, type Deck, newSlide } from './deck.ts';
import { addNotShown, elsewhere, mostRows } from './not-shown.ts';

/** Slide 7: should and really per twin; where no twin is asked, the slide says so. */
export function importanceSlide(deck: Deck): void {
  const { edition } = deck;
  const texts = reportPageTexts[edition.language];
  const { sheet } = downloadTexts[edition.language];
  const page = importancePage(edition.scope);
  const slide = newSlide(deck, texts.pages.importance.title, '');
  if (page.rows.length === 0) {
    addSentences(deck, slide, [texts.notAsked]);
    return;
  }
  const first = page.rows.map((row) => row.cells[0]);
  const value = (cell: { withheld: true } | { withheld: false; mean: number } | undefined) =>
    cell && !cell.withheld ? cell.mean : null;
  const { notShown } = addBars(slide, {
    labels: page.rows.map((row, i) => {
      const gap = first[i]?.gap;
      return say(row.scale.title, edition.language) + (gap && !gap.withheld ? ` (n=${gap.n})` : '');
    }),
    series: [
      { name: sheet.should, colour: 'series1', values: first.map((cell) => value(cell?.should)) },
      { name: sheet.really, colour: 'series4', values: first.map((cell) => value(cell?.really)) },
    ],
    from: 1,
    to: 5,
    step: 1,
    format: '0.0',
    alt: texts.pages.importance.title,
  });
  addNotShown(deck, slide, notShown);
}

/** Slide 8: leaders beside the frontline as a chart, and their difference as a table. */
export function alignmentSlide(deck: Deck): void {
  const { edition } = deck;
  const texts = reportPageTexts[edition.language];
  const { sheet } = downloadTexts[edition.language];
  const { whole } = alignmentPage(edition.scope);
  const rows = [...(whole.index ? [whole.index] : []), ...whole.rows];
  const slide = newSlide(deck, texts.pages.alignment.title, texts.alignment.description);
  const table = rows.map((row) => gapRow(edition, row));
  addBars(
    slide,
    {
      labels: rows.map((row) => measureText(edition, row.measure)),
      series: [
        { name: sheet.leaders, colour: 'series1', values: rows.map((row) => meanOf(row.leaders)) },
        {
          name: sheet.frontline,
          colour: 'series4',
          values: rows.map((row) => meanOf(row.frontline)),
        },
      ],
      from: 1,
      to: 5,
      step: 1,
      format: '0.0',
      alt: texts.alignment.description,
    },
    { w: 7.2 },
  );
  slide.addTable(
    [
      [{ text: downloadTexts[edition.language].columns.measure }, { text: `${sheet.gap} (95%)` }],
      ...table,
    ].map((row, r) =>
      row.map((cell) => ({
        ...cell,
        options: { ...cell.options, ...(r === 0 ? { bold: true } : {}) },
      })),
    ),
    {
      x: 8,
      y: 1.5,
      w: 4.7,
      colW: [2.3, 2.4],
      fontSize: 11,
      border: { type: 'solid', pt: 0.5, color: colour('grid') },
      margin: [2, 4, 2, 4],
    },
  );
  addNotShown(
    deck,
    slide,
    [],
    peopleWords(sourceOf(edition), whole, [sheet.leaders, sheet.frontline]),
  );
}

const meanOf = (cell: AlignmentRow['leaders']) => (cell.withheld ? null : cell.mean);

function gapRow({ language, ...edition }: Edition, row: AlignmentRow): PptxGenJS.TableRow {
  const { chart, withheld } = reportPageTexts[language];
  const name = { text: measureText({ language, ...edition }, row.measure) };
  if (row.gap.withheld) return [name, { text: withheld, options: { color: colour('soft') } }];
  const { gap, low, high, clear } = row.gap;
  const text = `${signed(gap, language)} (${signed(low, language)} ${chart.to} ${signed(high, language)})`;
  return [name, { text, options: { bold: clear, color: colour(clear ? 'ink' : 'soft') } }];
}

/** Slide 9: the heat map as a native table, numbers in every cell. */
export function chainSlide(deck: Deck): void {
  const { edition } = deck;
  const texts = reportPageTexts[edition.language];
  const page = chainPage(edition.scope);
  const slide = newSlide(deck, texts.pages.chain.title, texts.chain.description);
  if (page.rows.length === 0) {
    addSentences(deck, slide, [texts.withheldPage]);
    return;
  }
  const shown = page.rows.slice(0, mostRows);
  const head = ['', ...page.measures.map((measure) => measureText(edition, measure))];
  const whole = page.whole.cells.map((cell) => heatCell(edition, cell));
  const rows = shown.map((row) => [
    { text: groupText(edition, row.name) + peopleIn(row.cells) },
    ...row.cells.map((cell) => heatCell(edition, cell)),
  ]);
  addTable(
    slide,
    [
      head.map((text) => ({ text, options: { fontSize: 8 } })),
      [
        {
          text: groupText(edition, page.whole.name) + peopleIn(page.whole.cells),
          options: { bold: true },
        },
        ...whole,
      ],
      ...rows,
    ],
    [2.6, ...page.measures.map(() => 9.5 / page.measures.length)],
    10,
  );
  const rest = page.rows.slice(mostRows).map((row) => groupText(edition, row.name));
  addNotShown(deck, slide, [], elsewhere(deck, rest), ...chainNotes(sourceOf(edition), page.rows));
}

/** " (n=27)" or " (n=27–28)" after the name of a row; nothing where no cell is shown. */
function peopleIn(cells: readonly ({ withheld: true } | { withheld: false; n: number })[]) {
  const people = cells.flatMap((cell) => (cell.withheld ? [] : [cell.n]));
  if (people.length === 0) return '';
  const [least, most] = [Math.min(...people), Math.max(...people)];
  return ` (n=${least === most ? least : `${least}–${most}`})`;
}

const fills: Record<Tone, { fill: string; ink: string }> = {
  [-2]: { fill: colour('low2'), ink: colour('on-strong') },
  [-1]: { fill: colour('low1'), ink: colour('on-light') },
  0: { fill: colour('surface'), ink: colour('ink') },
  1: { fill: colour('high1'), ink: colour('on-light') },
  2: { fill: colour('high2'), ink: colour('on-strong') },
};

function heatCell(
  { language }: Edition,
  cell: { withheld: true } | { withheld: false; mean: number; n: number; tone?: Tone },
): PptxGenJS.TableCell {
  if (cell.withheld) {
    const text = reportPageTexts[language].withheld;
    return { text, options: { align: 'center', color: colour('soft'), fontSize: 8 } };
  }
  const look = fills[cell.tone ?? 0];
  return {
    text: score(cell.mean, language),
    options: {
      align: 'center',
      color: look.ink,
      bold: Boolean(cell.tone),
      fill: { color: look.fill },
    },
  };
}
