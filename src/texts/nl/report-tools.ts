/** What the little script of a report adds to its tables and pictures. */
export interface ReportToolTexts {
  copy: string;
  copied: string;
  svg: string;
  png: string;
  sort: string;
}

export const reportTools: ReportToolTexts = {
  copy: 'Kopieer tabel',
  copied: 'Gekopieerd',
  svg: 'Bewaar als SVG',
  png: 'Bewaar als PNG',
  sort: 'Sorteer op {column}',
};
