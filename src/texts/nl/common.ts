export const common = {
  product: 'Geleding',
  skipToContent: 'Naar de inhoud',
  languageSwitch: 'Taal',
  menu: 'Menu',
  notSent:
    'Er is niets verstuurd: er is geen verbinding. Alles wat je invulde, staat er nog. Druk opnieuw op de knop als er weer verbinding is.',
};

export type CommonTexts = typeof common;
