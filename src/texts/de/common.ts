import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Zum Inhalt',
  languageSwitch: 'Sprache',
  menu: 'Menü',
};
