import { say, type Text } from '../../language/language.ts';
import type { AnswersChart, BandsChart, Chart } from '../model/chart.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import type { ItemCell } from './items.ts';

/** A statement with what one group answered. */
export interface AnsweredItem {
  item: { text: Text; reversed: boolean };
  /** Labels of the options, lowest first; null for 0–10. */
  options: readonly Text[] | null;
  cell: ItemCell | undefined;
}

/** The answers of one group: a chart per kind of answer, since only those can share one. */
export function answerCharts(
  source: ReportSource,
  about: { id: string; title: string },
  rows: readonly AnsweredItem[],
): Part[] {
  return sameAnswers(rows).map((some, place): Part => {
    const frame = { id: `${about.id}-${place}`, title: about.title };
    return { kind: 'chart', chart: chartOf(source, frame, some) };
  });
}

/** Rows that share answer options and kind of figure. */
function sameAnswers(rows: readonly AnsweredItem[]): AnsweredItem[][] {
  const groups = new Map<string, AnsweredItem[]>();
  for (const row of rows) {
    const kind = row.cell && !row.cell.withheld ? row.cell.kind : 'counts';
    const options = JSON.stringify(row.options);
    const key = `${kind} ${options} ${row.item.reversed}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

type Frame = Pick<Chart, 'id' | 'title'>;

function chartOf(source: ReportSource, frame: Frame, rows: readonly AnsweredItem[]): Chart {
  const [first] = rows;
  return first?.cell && !first.cell.withheld && first.cell.kind === 'band'
    ? bandsOf(source, frame, rows)
    : answersOf(source, frame, rows);
}

function labelOf({ language, words }: ReportSource, { item }: AnsweredItem): string {
  const text = say(item.text, language);
  return item.reversed ? `${text} (${words.pages.items.reversed})` : text;
}

function bandsOf(source: ReportSource, frame: Frame, rows: readonly AnsweredItem[]): BandsChart {
  const { bandDescription, favourable } = source.words.pages.items;
  return {
    ...frame,
    kind: 'bands',
    description: bandDescription,
    favourable,
    rows: rows.map((row) => ({ label: labelOf(source, row), band: bandOf(row.cell) })),
  };
}

function bandOf(cell: ItemCell | undefined) {
  return cell && !cell.withheld && cell.kind === 'band' ? { from: cell.from, to: cell.to } : null;
}

function answersOf(
  source: ReportSource,
  frame: Frame,
  rows: readonly AnsweredItem[],
): AnswersChart {
  const texts = source.words.pages.items;
  const [first] = rows;
  const given =
    first?.options?.map((option) => say(option, source.language)) ?? texts.elevenOptions;
  return {
    ...frame,
    kind: 'answers',
    description: texts.description,
    options: first?.item.reversed ? given.toReversed() : given,
    favourable: texts.favourable,
    rows: rows.map((row) => ({
      label: labelOf(source, row),
      counts: countsOf(row),
      favourable: favourableOf(row.cell),
    })),
  };
}

/** The five counts of a rating, or the three kinds of a 0–10 answer, least favourable first. */
function countsOf({ item, cell }: AnsweredItem): number[] | null {
  if (!cell || cell.withheld || cell.kind !== 'counts') return null;
  const { unfavourable, neutral, favourable, n, counts } = cell;
  if (counts.length === 11) {
    return [unfavourable, neutral, favourable].map((share) => Math.round(share * n));
  }
  return item.reversed ? counts.toReversed() : counts;
}

function favourableOf(cell: ItemCell | undefined) {
  if (!cell || cell.withheld || cell.kind !== 'counts') return null;
  return { share: cell.favourable, ...cell.interval };
}
