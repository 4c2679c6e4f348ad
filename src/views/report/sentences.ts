import { fill } from '../../core/language.ts';
import type { Gap } from '../../core/report/gap.ts';
import type { Finding } from '../../core/report/summary.ts';
import type { Reason } from '../../core/report/topics.ts';
import { reportFindingTexts } from '../../texts/report-findings.ts';
import { decimal, percent, signed, whole } from '../numbers.ts';
import { nameOf, type ReportContext, titleOf } from './report-context.ts';

type Reader = Pick<ReportContext, 'language'>;

/** A finding of the summary as one or two sentences in the reader's language. */
export function writeFinding(finding: Finding, reader: Reader): string {
  const texts = reportFindingTexts[reader.language];
  const { language } = reader;
  switch (finding.code) {
    case 'response': {
      const said = fill(texts.response, {
        n: whole(finding.n, language),
        headcount: whole(finding.headcount, language),
        response: percent(finding.response, language),
      });
      return finding.low ? `${said} ${texts.responseLow}` : said;
    }
    case 'level': {
      const { mean, low, high, n } = finding.index;
      const said = fill(texts.level[finding.level], { mean: decimal(mean, language, 1) });
      if (low === null || high === null) return said;
      const interval = { low: decimal(low, language), high: decimal(high, language) };
      return `${said} ${fill(texts.levelSurety, { ...interval, n: whole(n, language) })}`;
    }
    case 'highest':
    case 'lowest': {
      const mean = decimal(finding.mean.mean, language, 1);
      return fill(texts[finding.code], { measure: titleOf(reader, finding.measure), mean });
    }
    case 'levelWithheld':
    case 'even':
    case 'gapWithheld':
      return texts[finding.code];
    case 'gapNone':
      return fill(texts.gapNone, { of: finding.of });
    case 'gapCount': {
      const { clear, of, leadersHigher } = finding;
      return `${fill(texts.gapCount, { clear, of })} ${fill(texts.gapCountHigher, { leadersHigher })}`;
    }
    case 'gap': {
      const { gap, measure } = finding;
      const key = gap.gap > 0 ? 'gapLeadersHigher' : 'gapStaffHigher';
      const ends = { low: signed(gap.low, language), high: signed(gap.high, language) };
      return fill(texts[key], {
        measure: titleOf(reader, measure),
        gap: size(gap, reader),
        ...ends,
      });
    }
    case 'sameShape':
    case 'otherShape':
      return fill(texts[finding.code], { pearson: decimal(finding.pearson, language) });
    case 'estimate': {
      const key = finding.error.gap > 0 ? 'estimateHigh' : 'estimateLow';
      const error = size(finding.error, reader);
      return fill(texts[key], { measure: titleOf(reader, finding.measure), error });
    }
    case 'pair': {
      const key = finding.gap.gap > 0 ? 'pairLeadersHigher' : 'pairStaffHigher';
      return fill(texts[key], {
        name: nameOf(reader, finding.name),
        measure: titleOf(reader, finding.measure),
        gap: size(finding.gap, reader),
      });
    }
    case 'department':
      return fill(texts[finding.above ? 'departmentAbove' : 'departmentBelow'], {
        name: nameOf(reader, finding.name),
        measure: titleOf(reader, finding.measure),
        mean: decimal(finding.mean.mean, language, 1),
      });
  }
}

/** Why a theme is worth talking about, as a sentence. */
export function writeReason(reason: Reason, reader: Reader): string {
  const texts = reportFindingTexts[reader.language].reason;
  const { language } = reader;
  switch (reason.code) {
    case 'low':
      return fill(texts.low, {
        mean: decimal(reason.mean.mean, language, 1),
        n: whole(reason.mean.n, language),
      });
    case 'gap': {
      const key = reason.gap.gap > 0 ? 'gapLeadersHigher' : 'gapStaffHigher';
      return fill(texts[key], { gap: size(reason.gap, reader) });
    }
    case 'importance':
      return fill(texts.importance, { gap: decimal(reason.gap.gap, language) });
    case 'chosen':
      return fill(texts.chosen, {
        share: percent(reason.share, language),
        n: whole(reason.n, language),
      });
  }
}

function size({ gap }: Pick<Gap, 'gap'>, { language }: Reader): string {
  return decimal(Math.abs(gap), language);
}
