export const results = {
  title: 'Rapporten',
  none: 'Er is nog geen rapport dat je kunt openen.',
  coming: '“{title}” kun je lezen vanaf {date}.',
  files: {
    csv: 'CSV (tabel)',
    codebook: 'CSV (codeboek)',
    json: 'JSON (release)',
    schema: 'JSON Schema (release)',
    html: 'Rapport in één bestand (HTML)',
    xlsx: 'Excel',
    pdf: 'PDF',
    pptx: 'PowerPoint',
  },
};

export type ResultsTexts = typeof results;
