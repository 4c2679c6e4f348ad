import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { type ReportDepthTexts, reportDepthTexts } from '../../texts/report-depth.ts';
import type { ReportAction } from '../../views/report/report-context.ts';
import type { Edition } from '../edition.ts';
import { cellsOf, gap, type Table, type TableCell } from './table.ts';

type TrendWords = ReportDepthTexts['trend'];

/** Says that the actions are no part of the release, and on which day they stood like this. */
export function actionsLead({ agreed, language }: Edition): string {
  if (!agreed) return '';
  return fill(reportDepthTexts[language].actions.asOf, { day: day(agreed.asOf, language) });
}

/** What was agreed; beside an older action stands what was measured since. */
export function actionTables({ agreed, language }: Edition): Table[] {
  if (!agreed || agreed.actions.length === 0) return [];
  const { columns, sheet } = downloadTexts[language];
  const { actions: texts, trend } = reportDepthTexts[language];
  return [
    {
      caption: sheet.action,
      head: [
        sheet.unit,
        sheet.dimension,
        sheet.action,
        texts.owner,
        texts.due,
        texts.status,
        texts.review,
        sheet.change,
        columns.low,
        columns.high,
        sheet.verdict,
      ],
      rows: agreed.actions.map(({ unit, measure, text, owner, due, status, review, change }) => [
        unit,
        measure,
        text,
        owner,
        due,
        texts.states[status],
        review,
        ...changeCells(change, trend),
      ]),
    },
  ];
}

function changeCells(change: ReportAction['change'], words: TrendWords): TableCell[] {
  if (!change) return [null, null, null, null];
  return cellsOf(change, 4, ({ change: by, low, high, clear }) => [
    ...[gap(by), gap(low), gap(high)],
    clear ? words.clear : words.unclear,
  ]);
}
