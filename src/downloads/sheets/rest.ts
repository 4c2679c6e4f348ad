import { commentsPage } from '../../core/report/comments.ts';
import { methodPage } from '../../core/report/method.ts';
import { trendPage } from '../../core/report/trend.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { type Edition, groupText, measureText } from '../edition.ts';
import { meanCells, meanHead } from './mean-cells.ts';
import { cellsOf, coefficient, count, gap, points, type Table } from './table.ts';

/** The line over waves; nothing without earlier waves. */
export function trendTables(edition: Edition): Table[] {
  if (!edition.series || edition.series.length < 2) return [];
  const texts = downloadTexts[edition.language];
  const { columns, sheet } = texts;
  const page = trendPage(edition.series);
  const lines = page.groups.flatMap(({ name, lines: all }) => all.map((line) => ({ name, line })));
  return [
    {
      caption: sheet.trend,
      head: [columns.group, columns.measure, columns.wave, sheet.months, ...meanHead(texts)],
      rows: lines.flatMap(({ name, line }) =>
        line.points.map((point) => [
          groupText(edition, name),
          measureText(edition, line.measure),
          point.title,
          points(point.months),
          ...meanCells(point.cell),
        ]),
      ),
    },
    {
      caption: sheet.change,
      head: [
        columns.group,
        columns.measure,
        sheet.lastChange,
        columns.low,
        columns.high,
        sheet.slope,
        columns.low,
        columns.high,
      ],
      rows: lines.map(({ name, line }) => [
        groupText(edition, name),
        measureText(edition, line.measure),
        ...cellsOf(line.last, 3, (one) => [gap(one.change), gap(one.low), gap(one.high)]),
        ...cellsOf(line.slope, 3, (one) => [gap(one.slope), gap(one.low), gap(one.high)]),
      ]),
    },
  ];
}

/** Released comments, without those withdrawn since. */
export function commentTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = commentsPage(edition.scope, edition.withdrawn);
  return page.questions
    .map(({ item, groups }) => ({
      caption: item.text[edition.language],
      head: [columns.group, columns.headcount, sheet.comment],
      rows: groups.flatMap(({ name, headcount, comments }) =>
        comments.map(({ text }) => [groupText(edition, name), count(headcount), text]),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Parts, resolution, reliability and associations. */
export function methodTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const { method } = reportPageTexts[edition.language];
  const page = methodPage(edition.scope);
  const { rows: reliability, associations } = page.reliability;
  return [
    { caption: method.howTitle, head: [sheet.answer], rows: method.how.map((text) => [text]) },
    {
      caption: sheet.parts,
      head: [columns.group, columns.headcount, columns.n],
      rows: page.blocks.map((block) => [
        groupText(edition, block.name),
        count(block.headcount),
        count(block.ballots),
      ]),
    },
    {
      caption: sheet.resolution,
      head: [columns.measure, sheet.fineParts, sheet.coarseParts],
      rows: page.resolution.map((row) => [
        measureText(edition, row.measure),
        count(row.fine),
        count(row.coarse),
      ]),
    },
    {
      caption: method.reliability,
      head: [
        columns.measure,
        columns.n,
        'alpha',
        columns.low,
        columns.high,
        'omega',
        'ICC(1)',
        'ICC(2)',
      ],
      rows: reliability.map((row) => [
        measureText(edition, row.measure),
        count(row.n),
        ...[row.alpha, row.alphaLow, row.alphaHigh, row.omega, row.icc1, row.icc2].map(coefficient),
      ]),
    },
    {
      caption: method.associations,
      head: [sheet.outcome, columns.measure, columns.n, 'r', columns.low, columns.high],
      rows: associations.flatMap(({ outcome, rows }) =>
        rows.map((row) => [
          outcome.text[edition.language],
          measureText(edition, row.measure),
          count(row.n),
          ...[row.r, row.low, row.high].map(coefficient),
        ]),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
}
