import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'Tabelle kopieren',
  copied: 'Kopiert',
  svg: 'Als SVG speichern',
  png: 'Als PNG speichern',
  sort: 'Nach {column} sortieren',
};
