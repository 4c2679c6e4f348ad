import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Naar de tekst',
  languageSwitch: 'Taal',
  menu: 'Menu',
  notSent:
    'Er is niets verstuurd. Er is geen internet. Alles wat je hebt ingevuld, staat er nog. Druk nog een keer op de knop als er weer internet is.',
};
