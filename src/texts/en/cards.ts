import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Tell us how you see it',
  scan: 'Scan the code with the camera of your phone. It takes {from} to {to} minutes.',
  closes: 'Open until the end of {day}.',
  once: 'For you only.',
  words: 'Check words',
  qr: 'QR code with your personal link',
};
