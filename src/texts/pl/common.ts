import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Przejdź do treści',
  languageSwitch: 'Język',
  menu: 'Menu',
};
