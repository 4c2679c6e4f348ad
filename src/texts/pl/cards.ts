import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Powiedz, jak to widzisz',
  scan: 'Zeskanuj kod aparatem telefonu. Zajmie to od {from} do {to} minut.',
  closes: 'Możliwe do: {day} włącznie.',
  once: 'Tylko dla Ciebie.',
  words: 'Słowa kontrolne',
  qr: 'Kod QR z Twoim osobistym linkiem',
};
