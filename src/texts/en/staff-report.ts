import type { StaffReportTexts } from '../nl/staff-report.ts';
import { reportDepth } from './report-depth.ts';
import { reportFindings } from './report-findings.ts';
import { reportPages } from './report-pages.ts';

const { groups, chart, withheld, coversList, coversOne, index, howToRead, foot } = reportPages;
const { owner, due, status, review, change, before } = reportDepth.agreements;
const { changeNotShown, oneQuestion, staff, staffUnknown } = reportDepth.agreements;
const { clear, unclear, unknown, staffChange, below } = reportDepth.trend;

/** The edition for staff, and those words of the report that it shows. */
export const staffReport: StaffReportTexts = {
  title: 'What you said, what we do',
  said: 'What you said',
  done: 'What we do',
  check: 'How to check it',
  chart: 'Leaders and staff side by side',
  howToRead:
    'Each mark is a mean from {from} to {to}. The line through it is the uncertainty. A difference is clear only where it is bold.',
  confidential: 'This survey is confidential: its figures are always about groups.',
  anonymous: 'This report is anonymous: there are only groups in it.',
  receipts: 'Was your answer counted?',
  privacy: 'How privacy works',
  fingerprint: 'Fingerprint of the release',
  asPdf: 'Download as PDF',
  lettersMissing:
    'Characters that this file shows as \uFFFD: {n}. Its typeface lacks them. The Excel file and the report on screen have them all.',
  words: {
    pages: {
      ...{ groups, chart, withheld, coversList, coversOne, index, howToRead, foot },
      contents: 'Contents',
    },
    alignment: {
      description: reportPages.alignment.description,
      people: reportPages.alignment.people,
      side: reportPages.alignment.side,
      selfRated: reportPages.alignment.selfRated,
      verdict: reportPages.alignment.verdict,
    },
    profile: {
      behaviour: reportPages.profile.behaviour,
      description: reportPages.profile.description,
    },
    findings: { response: reportFindings.response, responseLow: reportFindings.responseLow },
    agreements: {
      ...{ owner, due, status, review, change, before },
      ...{ changeNotShown, oneQuestion, staff, staffUnknown },
    },
    trend: { clear, unclear, unknown, staffChange, below },
  },
};
