import type { ResultsTexts } from '../nl/results.ts';

export const results: ResultsTexts = {
  title: 'Berichte',
  none: 'Es gibt noch keinen Bericht, den Sie öffnen können.',
  coming: '„{title}“ können Sie ab {date} lesen.',
  files: {
    csv: 'CSV (Tabelle)',
    codebook: 'CSV (Codebuch)',
    sav: 'SPSS, R und andere Statistikprogramme (SAV)',
    r: 'R-Skript zur CSV-Datei',
    json: 'JSON (Veröffentlichung)',
    schema: 'JSON Schema (Veröffentlichung)',
    html: 'Bericht in einer Datei (HTML)',
    xlsx: 'Excel',
    board: 'PDF für die Geschäftsführung (höchstens 12 Seiten)',
    pdf: 'PDF (ganzer Bericht)',
    appendix: 'PDF (Anhang: alles zum Nachschlagen)',
    pptx: 'PowerPoint',
  },
};
