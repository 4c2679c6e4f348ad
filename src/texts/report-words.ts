import type { Language } from '../core/language/language.ts';
import { type AdviceTexts, adviceTexts } from './advice.ts';
import { type ReportDepthTexts, reportDepthTexts } from './report-depth.ts';
import { type ReportFindingTexts, reportFindingTexts } from './report-findings.ts';
import { type ReportPageTexts, reportPageTexts } from './report-pages.ts';
import { type StaffAgreementTexts, staffAgreementTexts } from './staff-agreements.ts';

/** Every word that the pages of a report are made with, in one language. */
export interface ReportWords {
  pages: ReportPageTexts;
  depth: ReportDepthTexts;
  findings: ReportFindingTexts;
  advice: AdviceTexts;
  agreements: StaffAgreementTexts;
}

/** The words of the report in a language. */
export function reportWords(language: Language): ReportWords {
  return {
    pages: reportPageTexts[language],
    depth: reportDepthTexts[language],
    findings: reportFindingTexts[language],
    advice: adviceTexts[language],
    agreements: staffAgreementTexts[language],
  };
}
