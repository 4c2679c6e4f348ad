import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'انتقل إلى المحتوى',
  languageSwitch: 'اللغة',
  menu: 'القائمة',
};
