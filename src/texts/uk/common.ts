import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Перейти до вмісту',
  languageSwitch: 'Мова',
  menu: 'Меню',
  notSent:
    'Нічого не надіслано: немає зв’язку. Усе, що ви ввели, залишилося на сторінці. Натисніть кнопку ще раз, коли зв’язок повернеться.',
};
