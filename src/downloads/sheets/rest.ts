import { say } from '../../core/language/language.ts';
import { commentsPage } from '../../core/report/comments/comments.ts';
import { methodPage } from '../../core/report/method/method.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { type Edition, groupText, measureText } from '../edition.ts';
import { coefficient, count, type Table } from './table.ts';

/** Released comments, without those withdrawn since. */
export function commentTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = commentsPage(edition.scope, edition.withdrawn);
  return page.questions
    .map(({ item, groups }) => ({
      caption: say(item.text, edition.language),
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
          say(outcome.text, edition.language),
          measureText(edition, row.measure),
          count(row.n),
          ...[row.r, row.low, row.high].map(coefficient),
        ]),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
}
