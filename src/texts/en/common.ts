import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Skip to content',
  languageSwitch: 'Language',
  menu: 'Menu',
  notSent:
    'Nothing was sent: there is no connection. All that you filled in is still here. Press the button again when the connection is back.',
};
