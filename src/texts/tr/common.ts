import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'İçeriğe geç',
  languageSwitch: 'Dil',
  menu: 'Menü',
};
