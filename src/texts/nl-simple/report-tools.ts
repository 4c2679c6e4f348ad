import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'Kopieer de tabel',
  copied: 'Gekopieerd',
  svg: 'Bewaar als SVG',
  png: 'Bewaar als PNG',
  sort: 'Zet op volgorde van {column}',
};
