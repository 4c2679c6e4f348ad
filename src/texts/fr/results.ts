import type { ResultsTexts } from '../nl/results.ts';

export const results: ResultsTexts = {
  title: 'Rapports',
  none: 'Il n’y a pas encore de rapport que vous puissiez ouvrir.',
  coming: 'Vous pourrez lire « {title} » à partir du {date}.',
  files: {
    csv: 'CSV (tableau)',
    codebook: 'CSV (livre de codes)',
    sav: 'SPSS, R et autres logiciels de statistique (SAV)',
    r: 'Script R pour le CSV',
    json: 'JSON (publication)',
    schema: 'JSON Schema (publication)',
    html: 'Rapport en un seul fichier (HTML)',
    xlsx: 'Excel',
    board: 'PDF pour la direction (12 pages au plus)',
    pdf: 'PDF (rapport entier)',
    appendix: 'PDF (annexe : tout ce qui se consulte)',
    pptx: 'PowerPoint',
  },
};
