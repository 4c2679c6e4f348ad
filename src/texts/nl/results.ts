export const results = {
  title: 'Rapporten',
  none: 'Er is nog geen rapport dat je kunt openen.',
  coming: '“{title}” kun je lezen vanaf {date}.',
  files: {
    csv: 'CSV (tabel)',
    codebook: 'CSV (codeboek)',
    sav: 'SPSS, R en andere statistiekprogramma’s (SAV)',
    r: 'R-script bij de CSV',
    json: 'JSON (release)',
    schema: 'JSON Schema (release)',
    html: 'Rapport in één bestand (HTML)',
    xlsx: 'Excel',
    board: 'PDF voor het bestuur (hoogstens 12 bladzijden)',
    pdf: 'PDF (hele rapport)',
    appendix: 'PDF (bijlage: alles om op te zoeken)',
    pptx: 'PowerPoint',
  },
};

export type ResultsTexts = typeof results;
