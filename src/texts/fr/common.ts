import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Aller au contenu',
  languageSwitch: 'Langue',
  menu: 'Menu',
};
