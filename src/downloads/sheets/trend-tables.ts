import { say } from '../../core/language/language.ts';
import type { Change } from '../../core/report/trend/line.ts';
import type { StaffCount } from '../../core/report/trend/staff-change.ts';
import { trendPage } from '../../core/report/trend/trend.ts';
import { lineTitle, staffCountText } from '../../core/report/trend/words.ts';
import { type DownloadTexts, downloadTexts } from '../../texts/downloads.ts';
import { reportDepthTexts } from '../../texts/report-depth.ts';
import { reportWords } from '../../texts/report-words.ts';
import { type Edition, groupText, sourceOf } from '../edition.ts';
import { meanCells, meanHead } from './mean-cells.ts';
import { cellsOf, count, gap, points, type Table, type TableCell } from './table.ts';

type Page = ReturnType<typeof trendPage>;

/** The line over waves and what changed, per group and per finest part; nothing for one wave. */
export function trendTables(edition: Edition): Table[] {
  if (!edition.series || edition.series.length < 2) return [];
  const page = trendPage(edition.series);
  return [pointTable(edition, page), changeTable(edition, page), ...partTables(edition, page)];
}

function pointTable(edition: Edition, { groups }: Page): Table {
  const texts = downloadTexts[edition.language];
  const { columns, sheet } = texts;
  return {
    caption: sheet.trend,
    head: [columns.group, columns.measure, columns.wave, sheet.months, ...meanHead(texts)],
    rows: groups.flatMap(({ name, lines }) =>
      lines.flatMap((line) =>
        line.points.map((point) => [
          groupText(edition, name),
          lineTitle(sourceOf(edition), line),
          point.title,
          points(point.months),
          ...meanCells(point.cell),
        ]),
      ),
    ),
  };
}

function changeTable(edition: Edition, { groups, waves }: Page): Table {
  const texts = downloadTexts[edition.language];
  const { columns, sheet } = texts;
  const { against } = reportDepthTexts[edition.language].trend;
  return {
    caption: sheet.change,
    head: [
      ...[columns.group, columns.measure, against, ...changeHead(texts)],
      ...[sheet.slope, columns.low, columns.high],
    ],
    rows: groups.flatMap(({ name, lines }) =>
      lines.map(({ last, slope, ...line }) => [
        groupText(edition, name),
        lineTitle(sourceOf(edition), line),
        last.withheld ? null : (waves[last.from]?.title ?? null),
        ...cellsOf(last, changeHead(texts).length, (one) => changeCells(edition, one)),
        ...cellsOf(slope, 3, (one) => [gap(one.slope), gap(one.low), gap(one.high)]),
      ]),
    ),
  };
}

function partTables(edition: Edition, { comparisons }: Page): Table[] {
  const texts = downloadTexts[edition.language];
  const { columns } = texts;
  const { groups: caption, against, before, now, was } = reportDepthTexts[edition.language].trend;
  if (comparisons.length === 0) return [];
  const mean = (when: string) => [`${columns.mean} (${when})`, `${columns.n} (${when})`];
  const head = [columns.group, was, columns.measure, against, ...mean(before), ...mean(now)];
  return [
    {
      caption,
      head: [...head, ...changeHead(texts)],
      rows: comparisons.flatMap(({ since, groups, ...line }) =>
        groups.map(({ name, formerly, earlier, later, change }) => [
          groupText(edition, name),
          formerly.map((label) => say(label, edition.language)).join(', ') || null,
          lineTitle(sourceOf(edition), line),
          since,
          ...cellsOf(earlier, 2, (one) => [points(one.mean), count(one.n)]),
          ...cellsOf(later, 2, (one) => [points(one.mean), count(one.n)]),
          ...cellsOf(change, changeHead(texts).length, (one) => changeCells(edition, one)),
        ]),
      ),
    },
  ];
}

function changeHead({ columns, sheet }: DownloadTexts): string[] {
  const staff = [sheet.staffChanged, sheet.staffNow, sheet.staffLeft];
  return [sheet.difference, columns.low, columns.high, ...staff];
}

function changeCells({ language }: Edition, { change, low, high, staff }: Change): TableCell[] {
  const { unknown } = reportDepthTexts[language].trend;
  const counted = (people: StaffCount) =>
    typeof people === 'number'
      ? count(people)
      : staffCountText({ language, words: reportWords(language) }, people);
  const people = staff
    ? [counted(staff.changed), count(staff.headcount), counted(staff.left)]
    : [unknown, unknown, unknown];
  return [gap(change), gap(low), gap(high), ...people];
}
