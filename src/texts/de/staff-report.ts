import type { StaffReportTexts } from '../nl/staff-report.ts';
import { reportDepth } from './report-depth.ts';
import { reportFindings } from './report-findings.ts';
import { reportPages } from './report-pages.ts';

const { groups, chart, withheld, coversList, coversOne, index, howToRead, foot } = reportPages;
const { owner, due, status, review, change, before } = reportDepth.agreements;
const { changeNotShown, oneQuestion, staff, staffUnknown } = reportDepth.agreements;
const { clear, unclear, unknown, staffChange, below } = reportDepth.trend;

export const staffReport: StaffReportTexts = {
  title: 'Was Sie sagten, was wir tun',
  said: 'Was Sie sagten',
  done: 'Was wir tun',
  check: 'So prüfen Sie es nach',
  chart: 'Führungskräfte und Mitarbeitende nebeneinander',
  howToRead:
    'Jedes Zeichen ist ein Mittelwert von {from} bis {to}. Die Linie ist die Unsicherheit. Ein Unterschied ist erst deutlich, wenn er fett steht.',
  confidential: 'Diese Befragung ist vertraulich: Die Zahlen betreffen immer Gruppen.',
  anonymous: 'Dieser Bericht ist anonym: Er enthält nur Gruppen.',
  receipts: 'Wurde Ihre Antwort gezählt?',
  privacy: 'So funktioniert der Datenschutz',
  fingerprint: 'Kennzeichen der Veröffentlichung',
  asPdf: 'Als PDF herunterladen',
  lettersMissing:
    'Zeichen, die in dieser Datei als \uFFFD stehen: {n}. Die Schrift der Datei hat sie nicht. In der Excel-Datei und im Bericht auf dem Bildschirm stehen sie.',
  words: {
    pages: {
      ...{ groups, chart, withheld, coversList, coversOne, index, howToRead, foot },
      contents: 'Inhalt',
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
