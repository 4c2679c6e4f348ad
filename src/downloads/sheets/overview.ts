import { participationPage } from '../../core/report/participation/participation.ts';
import { profilePage } from '../../core/report/profile/profile.ts';
import { writeFinding, writeReason } from '../../core/report/summary/sentences.ts';
import { summaryPage } from '../../core/report/summary/summary.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { type Edition, groupText, measureText, sourceOf } from '../edition.ts';
import { meanCells, meanHead } from './mean-cells.ts';
import { cellsOf, count, points, share, type Table } from './table.ts';

/** The summary in sentences. */
export function summaryTables(edition: Edition): Table[] {
  const { summary } = reportPageTexts[edition.language];
  const { sheet } = downloadTexts[edition.language];
  const page = summaryPage(edition.scope);
  const sentences = [
    ...page.level.map((finding) => [summary.level, writeFinding(finding, sourceOf(edition))]),
    ...page.differences.map((finding) => [
      summary.differences,
      writeFinding(finding, sourceOf(edition)),
    ]),
    ...page.topics.flatMap(({ measure, reasons }) =>
      reasons.map((reason) => [
        summary.topics,
        `${measureText(edition, measure)}: ${writeReason(reason, sourceOf(edition))}`,
      ]),
    ),
  ];
  return [
    {
      caption: summary.lead.split('{')[0] ?? '',
      head: [sheet.question, sheet.answer],
      rows: sentences,
    },
  ];
}

/** Who took part, margin and bounds. */
export function participationTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = participationPage(edition.scope);
  const rows = [{ name: edition.scope.whole.name, cell: page.whole }, ...page.rows];
  return [
    {
      caption: sheet.participation,
      head: [
        columns.group,
        columns.headcount,
        columns.covered,
        columns.n,
        sheet.response,
        sheet.marginMean,
        sheet.marginShare,
        sheet.boundLow,
        sheet.boundHigh,
      ],
      rows: rows.map(({ name, cell }) => [
        groupText(edition, name),
        ...cellsOf(cell, 8, (one) => [
          count(one.headcount),
          count(one.covered),
          count(one.n),
          share(one.response),
          points(one.marginMean === null ? null : one.marginMean / 25),
          share(one.marginShare === null ? null : one.marginShare / 100),
          points(one.bounds && 1 + one.bounds.low / 25),
          points(one.bounds && 1 + one.bounds.high / 25),
        ]),
      ]),
    },
  ];
}

/** Index, dimensions and outcomes per layer or side, one row per group and measure. */
export function profileTables(edition: Edition): Table[] {
  const texts = downloadTexts[edition.language];
  const page = profilePage(edition.scope);
  const head = [texts.columns.group, texts.columns.measure, ...meanHead(texts)];
  const table = (
    caption: string,
    part: Pick<typeof page, 'measures' | 'whole' | 'rows'>,
  ): Table => ({
    caption,
    head,
    rows: [part.whole, ...part.rows].flatMap((row) =>
      part.measures.map((measure, i) => [
        groupText(edition, row.name),
        measureText(edition, measure),
        ...meanCells(row.cells[i]),
      ]),
    ),
  });
  return [
    table(texts.sheet.dimensions, page),
    {
      caption: texts.sheet.totals,
      head: [
        texts.columns.measure,
        ...[texts.sheet.byHeadcount, texts.sheet.byDepartment].flatMap((name) => [
          name,
          texts.columns.low,
          texts.columns.high,
          texts.columns.n,
        ]),
      ],
      rows: page.measures.map((measure, i) => [
        measureText(edition, measure),
        ...[page.totals.byHeadcount[i], page.totals.byDepartment[i]].flatMap((cell) =>
          cellsOf(cell, 4, (one) => [
            points(one.mean),
            points(one.low),
            points(one.high),
            count(one.n),
          ]),
        ),
      ]),
    },
    ...(page.outcomes.measures.length > 0 ? [table(texts.sheet.outcomes, page.outcomes)] : []),
  ];
}
