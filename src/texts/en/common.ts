import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Skip to content',
  languageSwitch: 'Language',
  menu: 'Menu',
};
