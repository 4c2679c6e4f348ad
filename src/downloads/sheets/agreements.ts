import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import type { ReportAgreement } from '../../core/report/agreements/report-agreement.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { type ReportDepthTexts, reportDepthTexts } from '../../texts/report-depth.ts';
import { staffAgreementTexts } from '../../texts/staff-agreements.ts';
import type { Edition } from '../edition.ts';
import { cellsOf, gap, type Table, type TableCell } from './table.ts';

type TrendWords = ReportDepthTexts['trend'];

/** Says that the agreements are no part of the release, and on which day they stood like this. */
export function agreementsLead({ agreed, language }: Edition): string {
  if (!agreed) return '';
  return fill(reportDepthTexts[language].agreements.asOf, { day: day(agreed.asOf, language) });
}

/** What was agreed; beside an older agreement stands what was measured since. */
export function agreementTables({ agreed, language }: Edition): Table[] {
  if (!agreed || agreed.agreements.length === 0) return [];
  const { columns, sheet } = downloadTexts[language];
  const { agreements: texts, trend } = reportDepthTexts[language];
  return [
    {
      caption: sheet.agreement,
      head: [
        sheet.unit,
        sheet.dimension,
        sheet.agreement,
        texts.owner,
        texts.due,
        texts.status,
        texts.review,
        sheet.change,
        columns.low,
        columns.high,
        sheet.verdict,
      ],
      rows: agreed.agreements.map(({ unit, measure, text, owner, due, status, review, change }) => [
        unit,
        measure,
        text,
        owner,
        due,
        staffAgreementTexts[language].states[status],
        review,
        ...changeCells(change, trend),
      ]),
    },
  ];
}

function changeCells(change: ReportAgreement['change'], words: TrendWords): TableCell[] {
  if (!change) return [null, null, null, null];
  return cellsOf(change, 4, ({ change: by, low, high, clear }) => [
    ...[gap(by), gap(low), gap(high)],
    clear ? words.clear : words.unclear,
  ]);
}
