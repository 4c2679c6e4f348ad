import type { ResultsTexts } from '../nl/results.ts';

export const results: ResultsTexts = {
  title: 'Reports',
  none: 'There is no report you can open yet.',
  coming: 'You can read “{title}” from {date}.',
  files: {
    csv: 'CSV (table)',
    codebook: 'CSV (codebook)',
    sav: 'SPSS, R and other statistics programs (SAV)',
    r: 'R script for the CSV',
    json: 'JSON (release)',
    schema: 'JSON Schema (release)',
    html: 'Report in one file (HTML)',
    xlsx: 'Excel',
    board: 'PDF for the board (at most 12 pages)',
    pdf: 'PDF (whole report)',
    appendix: 'PDF (appendix: all there is to look up)',
    pptx: 'PowerPoint',
  },
};
