import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'Kopiuj tabelę',
  copied: 'Skopiowano',
  svg: 'Zapisz jako SVG',
  png: 'Zapisz jako PNG',
  sort: 'Sortuj według: {column}',
};
