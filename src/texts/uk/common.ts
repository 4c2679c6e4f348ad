import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Перейти до вмісту',
  languageSwitch: 'Мова',
  menu: 'Меню',
};
