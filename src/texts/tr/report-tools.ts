import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'Tabloyu kopyala',
  copied: 'Kopyalandı',
  svg: 'SVG olarak kaydet',
  png: 'PNG olarak kaydet',
  sort: '{column} sütununa göre sırala',
};
