import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Aller au contenu',
  languageSwitch: 'Langue',
  menu: 'Menu',
  notSent:
    'Rien n’a été envoyé : il n’y a pas de connexion. Tout ce que vous avez saisi est encore là. Appuyez de nouveau sur le bouton quand la connexion est revenue.',
};
