import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Sagen Sie, wie Sie es sehen',
  scan: 'Scannen Sie den Code mit der Kamera Ihres Telefons. Es dauert {from} bis {to} Minuten.',
  closes: 'Möglich bis einschließlich {day}.',
  once: 'Nur für Sie.',
  words: 'Prüfwörter',
  qr: 'QR-Code mit Ihrem persönlichen Link',
};
