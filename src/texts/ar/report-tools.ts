import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'نسخ الجدول',
  copied: 'تم النسخ',
  svg: 'حفظ بصيغة SVG',
  png: 'حفظ بصيغة PNG',
  sort: 'ترتيب حسب {column}',
};
