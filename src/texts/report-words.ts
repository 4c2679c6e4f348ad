import { isOfDesk, type StaffLanguage } from '../core/language/language.ts';
import { type AdviceTexts, adviceTexts } from './advice.ts';
import { type CommentWords, commentWords } from './comment-words.ts';
import { type EditionTexts, editionTexts } from './editions.ts';
import { type ReportDepthTexts, reportDepthTexts } from './report-depth.ts';
import { type ReportFindingTexts, reportFindingTexts } from './report-findings.ts';
import { type ReportPageTexts, reportPageTexts } from './report-pages.ts';
import { type StaffAgreementTexts, staffAgreementTexts } from './staff-agreements.ts';
import { type StaffReportTexts, staffReportTexts } from './staff-report.ts';

/** Every word that the pages of a report are made with, in one language. */
export interface ReportWords {
  pages: ReportPageTexts;
  depth: ReportDepthTexts;
  findings: ReportFindingTexts;
  advice: AdviceTexts;
  /** By which words an open answer is about a theme, in every language it may be written in. */
  comments: Record<StaffLanguage, CommentWords>;
  agreements: StaffAgreementTexts;
  editions: EditionTexts;
  staff: StaffReportTexts;
}

/**
 * The words of the report in a language. One that only staff read has those of their edition, which
 * shows no others.
 */
export function reportWords(language: StaffLanguage): ReportWords {
  const of = isOfDesk(language) ? language : 'en';
  const words: ReportWords = {
    pages: reportPageTexts[of],
    depth: reportDepthTexts[of],
    findings: reportFindingTexts[of],
    advice: adviceTexts[of],
    comments: commentWords,
    agreements: staffAgreementTexts[language],
    editions: editionTexts[of],
    staff: staffReportTexts[language],
  };
  return of === language ? words : withWordsOfStaff(words);
}

/** The same with every word that the edition for staff shows in the language of that edition. */
export function withWordsOfStaff(words: ReportWords): ReportWords {
  const { pages, depth, findings, staff } = words;
  const own = staff.words;
  return {
    ...words,
    pages: {
      ...pages,
      ...own.pages,
      alignment: { ...pages.alignment, ...own.alignment },
      profile: { ...pages.profile, ...own.profile },
      pages: { ...pages.pages, agreements: { nav: staff.done, title: staff.done } },
      fingerprint: staff.fingerprint,
      confidential: staff.confidential,
      anonymous: staff.anonymous,
    },
    depth: {
      ...depth,
      agreements: { ...depth.agreements, ...own.agreements },
      trend: { ...depth.trend, ...own.trend },
    },
    findings: { ...findings, ...own.findings },
  };
}
