import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'Copier le tableau',
  copied: 'Copié',
  svg: 'Enregistrer en SVG',
  png: 'Enregistrer en PNG',
  sort: 'Trier par {column}',
};
