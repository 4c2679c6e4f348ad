import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Zum Inhalt',
  languageSwitch: 'Sprache',
  menu: 'Menü',
  notSent:
    'Es wurde nichts gesendet: Es gibt keine Verbindung. Alles, was Sie eingegeben haben, steht noch da. Drücken Sie noch einmal auf den Knopf, wenn die Verbindung wieder da ist.',
};
