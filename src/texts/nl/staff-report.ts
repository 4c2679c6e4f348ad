import { reportDepth } from './report-depth.ts';
import { reportFindings } from './report-findings.ts';
import { reportPages } from './report-pages.ts';

const { groups, chart, withheld, coversList, coversOne, index, howToRead, foot } = reportPages;
const { owner, due, status, review, change, before } = reportDepth.agreements;
const { changeNotShown, oneQuestion, staff, staffUnknown } = reportDepth.agreements;
const { clear, unclear, unknown, staffChange, below } = reportDepth.trend;

/** The edition for staff, and those words of the report that it shows. */
export const staffReport = {
  title: 'Wat jullie zeiden, wat we doen',
  said: 'Wat jullie zeiden',
  done: 'Wat we doen',
  check: 'Zo kijk je het na',
  chart: 'Leidinggevenden en medewerkers naast elkaar',
  howToRead:
    'Elk punt is een gemiddelde van {from} tot {to}. De lijn erdoor is de onzekerheid. Een verschil is pas duidelijk als het vet is.',
  confidential: 'Deze meting is vertrouwelijk: de cijfers gaan altijd over groepen.',
  anonymous: 'Dit rapport is anoniem: er staan alleen groepen in.',
  receipts: 'Is je antwoord meegeteld?',
  privacy: 'Zo werkt de privacy',
  fingerprint: 'Kenmerk van de publicatie',
  asPdf: 'Download als PDF',
  lettersMissing:
    'Tekens die in dit bestand als \uFFFD staan: {n}. De letters van het bestand hebben ze niet. In het Excel-bestand en in het rapport op het scherm staan ze wel.',
  words: {
    pages: {
      ...{ groups, chart, withheld, coversList, coversOne, index, howToRead, foot },
      contents: 'Inhoud',
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

export type StaffReportTexts = typeof staffReport;
