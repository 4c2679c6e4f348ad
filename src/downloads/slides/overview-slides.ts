import { fill } from '../../core/language/language.ts';
import { day, decimal, percent } from '../../core/language/numbers.ts';
import { participationPage } from '../../core/report/participation/participation.ts';
import { profilePage } from '../../core/report/profile/profile.ts';
import { writeFinding, writeReason } from '../../core/report/summary/sentences.ts';
import type { SummaryPage } from '../../core/report/summary/summary.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { groupText, measureText, sourceOf } from '../edition.ts';
import { addBars } from './bar-slide.ts';
import { addSentences, type Deck, newSlide } from './deck.ts';
import { addNotShown, elsewhere, mostRows } from './not-shown.ts';

const paints = ['series1', 'series2', 'series3', 'series4'] as const;

/** Slide 1: what was measured, when, and from which release. */
export function titleSlide(deck: Deck): void {
  const { edition } = deck;
  const { wave } = edition.scope.release;
  const texts = reportPageTexts[edition.language];
  const { columns } = downloadTexts[edition.language];
  const slide = newSlide(deck, `${wave.organisation} · ${wave.title}`, '');
  const foot = fill(texts.foot, {
    wave: wave.title,
    opened: day(wave.opened, edition.language),
    closed: day(wave.closed, edition.language),
    date: day(edition.date, edition.language),
  });
  addSentences(deck, slide, [
    groupText(edition, edition.scope.whole.name),
    foot,
    wave.promise === 'anonymous' ? texts.anonymous : texts.confidential,
    `${columns.release}: ${edition.releaseHash}`,
  ]);
}

/** Slides 2 and 3: the answers in words. */
export function wordSlides(deck: Deck, page: SummaryPage): void {
  const { edition } = deck;
  const { summary } = reportPageTexts[edition.language];
  const level = newSlide(deck, summary.level, '');
  addSentences(
    deck,
    level,
    page.level.map((finding) => writeFinding(finding, sourceOf(edition))),
  );
  const differences = newSlide(deck, summary.differences, '');
  addSentences(
    deck,
    differences,
    page.differences.map((finding) => writeFinding(finding, sourceOf(edition))),
  );
}

/** Slide 10: what to talk about first. */
export function topicsSlide(deck: Deck, { topics }: SummaryPage): void {
  const { edition } = deck;
  const { summary } = reportPageTexts[edition.language];
  const slide = newSlide(deck, summary.topics, '');
  const sentences = topics.map(({ measure, reasons }) => {
    const why = reasons.map((reason) => writeReason(reason, sourceOf(edition))).join(' ');
    return `${measureText(edition, measure)}: ${why}`;
  });
  addSentences(deck, slide, sentences.length > 0 ? sentences : [summary.noTopics]);
}

/** Slide 4: response per group. */
export function participationSlide(deck: Deck): void {
  const { edition } = deck;
  const { participation: texts } = reportPageTexts[edition.language];
  const page = participationPage(edition.scope);
  const finer = new Set(edition.scope.others.map(({ name }) => name.id));
  const rows = [{ name: edition.scope.whole.name, cell: page.whole }, ...page.rows].filter(
    ({ name }) => !finer.has(name.id),
  );
  const all = rows.flatMap(({ name, cell }) => (cell.withheld ? [] : [{ name, cell }]));
  const shown = all.slice(0, mostRows);
  const slide = newSlide(deck, texts.lead, texts.description);
  addBars(slide, {
    labels: shown.map(
      ({ name, cell }) => `${groupText(edition, name)} (${cell.n}/${cell.covered})`,
    ),
    series: [
      { name: texts.heading, colour: 'high1', values: shown.map(({ cell }) => cell.response) },
    ],
    from: 0,
    to: 1,
    step: 0.25,
    format: '0%',
    alt: shown
      .map(
        ({ name, cell }) =>
          `${groupText(edition, name)}: ${percent(cell.response, edition.language)}`,
      )
      .join('; '),
  });
  addNotShown(
    deck,
    slide,
    rows.filter(({ cell }) => cell.withheld).map(({ name }) => groupText(edition, name)),
    elsewhere(
      deck,
      all.slice(mostRows).map(({ name }) => groupText(edition, name)),
    ),
  );
}

/** Slides 5 and 6: the profile of the whole, and of each layer or side. */
export function profileSlides(deck: Deck): void {
  const { edition } = deck;
  const { profile: texts } = reportPageTexts[edition.language];
  const page = profilePage(edition.scope);
  const labels = page.measures.map((measure) => measureText(edition, measure));
  const valuesOf = (row: typeof page.whole) =>
    row.cells.map((cell) => (cell.withheld ? null : cell.mean));
  const frame = { labels, from: 1, to: 5, step: 1, format: '0.0' };
  const whole = newSlide(deck, texts.whole, texts.description);
  const interval = page.whole.cells.map((cell) =>
    cell.withheld || cell.low === null || cell.high === null
      ? ''
      : ` (${decimal(cell.low, edition.language)}–${decimal(cell.high, edition.language)}, n=${cell.n})`,
  );
  const one = addBars(whole, {
    ...frame,
    labels: labels.map((label, i) => label + (interval[i] ?? '')),
    series: [
      { name: groupText(edition, page.whole.name), colour: 'accent', values: valuesOf(page.whole) },
    ],
    alt: texts.description,
  });
  addNotShown(deck, whole, one.notShown);
  const rows = page.rows.filter((row) => row.cells.some((cell) => !cell.withheld));
  const many = newSlide(
    deck,
    page.by === 'layers' ? texts.byLayers : texts.bySides,
    texts.description,
  );
  const several = addBars(many, {
    ...frame,
    series: rows.map((row, i) => ({
      name: `${groupText(edition, row.name)} (n=${answersOf(row)})`,
      colour: i === rows.length - 1 ? 'series4' : (paints[i % 3] ?? 'series1'),
      values: valuesOf(row),
    })),
    alt: texts.description,
  });
  addNotShown(deck, many, rows.length === 0 ? labels : several.notShown);
}

function answersOf(row: ReturnType<typeof profilePage>['whole']): number {
  return Math.max(...row.cells.map((cell) => (cell.withheld ? 0 : cell.n)));
}
