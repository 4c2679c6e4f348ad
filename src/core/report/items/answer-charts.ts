import { headed, quoted, say, type Text } from '../../language/language.ts';
import { classesFrom } from '../../statistics/favourable.ts';
import { totalOf } from '../../statistics/histogram.ts';
import { listed } from '../groups/group-name.ts';
import type { AnswersChart, BandsChart, Chart } from '../model/chart.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import type { ItemCell } from './items.ts';

/** A statement with what one group answered. */
export interface AnsweredItem {
  item: { text: Text; reversed: boolean };
  /** Labels of the options, lowest first; null where only the ends have one. */
  options: readonly Text[] | null;
  measure: { from: number; to: number };
  cell: ItemCell | undefined;
}

/**
 * The answers of one group: a chart per kind of answer, since only those can share one. Statements of which nothing
 * is shown stand in a chart that has figures, or else in a sentence: a picture of them would be empty.
 */
export function answerCharts(
  source: ReportSource,
  about: { id: string; title: string },
  rows: readonly AnsweredItem[],
): Part[] {
  return sameAnswers(rows).map((some, place): Part => {
    if (!some.some(isShown)) return notShown(source, some);
    const frame = { id: `${about.id}-${place}`, title: about.title };
    return { kind: 'chart', chart: chartOf(source, frame, some) };
  });
}

const isShown = ({ cell }: AnsweredItem) => cell !== undefined && !cell.withheld;

function notShown(source: ReportSource, rows: readonly AnsweredItem[]): Part {
  const { language, words } = source;
  const labels = rows.map((row) => quoted(labelOf(source, row).replace(/\.$/, ''), language));
  const named = listed(labels, words.pages.groups.and);
  return { kind: 'text', text: headed(named, words.pages.withheld, language), tone: 'small' };
}

/** Rows that share answer options and kind of figure. */
function sameAnswers(rows: readonly AnsweredItem[]): AnsweredItem[][] {
  const optionsOf = ({ options, measure, item }: AnsweredItem) =>
    JSON.stringify([options, measure.from, measure.to, item.reversed]);
  const kindOf = ({ cell }: AnsweredItem) => (cell && !cell.withheld ? cell.kind : null);
  const kinds = new Map(rows.filter(isShown).map((row) => [optionsOf(row), kindOf(row)]));
  const groups = new Map<string, AnsweredItem[]>();
  for (const row of rows) {
    const options = optionsOf(row);
    const key = `${kindOf(row) ?? kinds.get(options)} ${options}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

type Frame = Pick<Chart, 'id' | 'title'>;

function chartOf(source: ReportSource, frame: Frame, rows: readonly AnsweredItem[]): Chart {
  const isBand = ({ cell }: AnsweredItem) => cell && !cell.withheld && cell.kind === 'band';
  return rows.some(isBand) ? bandsOf(source, frame, rows) : answersOf(source, frame, rows);
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
  const given = first ? namesOf(first, source) : [];
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

/** More options than these have no shade of their own: they are drawn as classes. */
const mostShades = 5;

/** The options of a question, or its classes where options are many; lowest first. */
function namesOf({ options, measure, item }: AnsweredItem, { language }: ReportSource): string[] {
  const { from, to } = measure;
  const names = Array.from({ length: to - from + 1 }, (_, at) => {
    const option = options?.[at];
    return option ? say(option, language) : String(from + at);
  });
  if (names.length <= mostShades) return names;
  const joined = (some: readonly string[]) =>
    some.length > 1 ? [`${some[0]}–${some.at(-1)}`] : some;
  return inClasses(names, item.reversed).flatMap(joined);
}

/** Unfavourable, neutral and favourable options in the order of the answers, without an empty class. */
function inClasses<One>(options: readonly One[], reversed: boolean): One[][] {
  const [first, second] = classesFrom(options.length);
  const ends = reversed ? [options.length - second, options.length - first] : [first, second];
  const classes = [options.slice(0, ends[0]), options.slice(...ends), options.slice(ends[1])];
  return classes.filter((some) => some.length > 0);
}

/** People per option, or per class where options are many, least favourable first. */
function countsOf({ item, cell }: AnsweredItem): number[] | null {
  if (!cell || cell.withheld || cell.kind !== 'counts') return null;
  const { counts } = cell;
  const shown =
    counts.length <= mostShades ? counts : inClasses(counts, item.reversed).map(totalOf);
  return item.reversed ? shown.toReversed() : shown;
}

function favourableOf(cell: ItemCell | undefined) {
  if (!cell || cell.withheld || cell.kind !== 'counts') return null;
  return { share: cell.favourable, ...cell.interval };
}
