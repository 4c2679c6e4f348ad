export const common = {
  product: 'Geleding',
  skipToContent: 'Naar de inhoud',
  languageSwitch: 'Taal',
  menu: 'Menu',
};

export type CommonTexts = typeof common;
