export const common = {
  product: 'Geleding',
  skipToContent: 'Naar de inhoud',
  languageSwitch: 'Taal',
  languageNames: { nl: 'Nederlands', en: 'English' },
  menu: 'Menu',
};

export type CommonTexts = typeof common;
