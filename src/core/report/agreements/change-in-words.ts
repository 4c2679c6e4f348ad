import { fill } from '../../language/language.ts';
import { signed } from '../../language/numbers.ts';
import type { ReportSource } from '../model/source.ts';
import { staffInWords } from '../trend/words.ts';
import type { ReportAgreement } from './report-agreement.ts';

/** What was measured since the agreement, how surely, and among how many other people. */
export function changeInWords(
  source: ReportSource,
  change: NonNullable<ReportAgreement['change']>,
): string {
  const { agreements: texts, trend } = source.words.depth;
  if (change.withheld) return texts.changeNotShown;
  const measured = fill(texts.change, {
    change: signed(change.change, source.language),
    low: signed(change.low, source.language),
    high: signed(change.high, source.language),
    verdict: change.clear ? trend.clear : trend.unclear,
  });
  const staff = change.staff
    ? fill(texts.staff, { staff: staffInWords(source, change.staff) })
    : texts.staffUnknown;
  return [measured, ...(change.oneQuestion ? [texts.oneQuestion] : []), staff].join(' ');
}
