import type { StaffReportTexts } from '../nl/staff-report.ts';
import { reportDepth } from './report-depth.ts';
import { reportFindings } from './report-findings.ts';
import { reportPages } from './report-pages.ts';

const { groups, chart, withheld, coversList, coversOne, index, howToRead, foot } = reportPages;
const { owner, due, status, review, change, before } = reportDepth.agreements;
const { changeNotShown, oneQuestion, staff, staffUnknown } = reportDepth.agreements;
const { clear, unclear, unknown, staffChange, below } = reportDepth.trend;

export const staffReport: StaffReportTexts = {
  title: 'Ce que vous avez dit, ce que nous faisons',
  said: 'Ce que vous avez dit',
  done: 'Ce que nous faisons',
  check: 'Comment le vérifier',
  chart: 'Responsables et collaborateurs côte à côte',
  howToRead:
    'Chaque signe est une moyenne de {from} à {to}. Le trait montre l’incertitude. Un écart n’est net que s’il est en gras.',
  confidential: 'Cette enquête est confidentielle : les chiffres portent toujours sur des groupes.',
  anonymous: 'Ce rapport est anonyme : il ne contient que des groupes.',
  receipts: 'Votre réponse a-t-elle été comptée ?',
  privacy: 'La protection de vos données',
  fingerprint: 'Empreinte de la publication',
  asPdf: 'Télécharger en PDF',
  lettersMissing:
    'Caractères remplacés par \uFFFD dans ce fichier : {n}. Sa police ne les a pas. Le fichier Excel et le rapport à l’écran les montrent.',
  words: {
    pages: {
      ...{ groups, chart, withheld, coversList, coversOne, index, howToRead, foot },
      contents: 'Sommaire',
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
