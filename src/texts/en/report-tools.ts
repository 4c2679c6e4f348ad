import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'Copy table',
  copied: 'Copied',
  svg: 'Save as SVG',
  png: 'Save as PNG',
  sort: 'Sort by {column}',
};
