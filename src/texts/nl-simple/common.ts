import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Naar de tekst',
  languageSwitch: 'Taal',
  menu: 'Menu',
};
