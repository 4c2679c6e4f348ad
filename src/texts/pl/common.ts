import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'Przejdź do treści',
  languageSwitch: 'Język',
  menu: 'Menu',
  notSent:
    'Nic nie wysłano: brak połączenia. Wszystko, co wpisano, jest nadal na stronie. Naciśnij przycisk ponownie, gdy wróci połączenie.',
};
