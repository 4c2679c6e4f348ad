import type { ReportToolTexts } from '../nl/report-tools.ts';

export const reportTools: ReportToolTexts = {
  copy: 'Копіювати таблицю',
  copied: 'Скопійовано',
  svg: 'Зберегти як SVG',
  png: 'Зберегти як PNG',
  sort: 'Упорядкувати за: {column}',
};
