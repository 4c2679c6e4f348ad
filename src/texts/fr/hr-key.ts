import type { HrKeyTexts } from '../nl/hr-key.ts';

export const hrKey: HrKeyTexts = {
  title: 'Les RH comme gardien de la clé',
  why: 'Vous promettez aux collaborateurs qu’ils répondent sans leur nom, et en toute confidentialité. Cette promesse est plus forte si une personne extérieure aux RH garde la clé : le comité d’entreprise ou une personne de confiance. Les collaborateurs lisent qui a la clé.',
  sure: 'Nous le choisissons en connaissance de cause et le disons aux collaborateurs',
};
