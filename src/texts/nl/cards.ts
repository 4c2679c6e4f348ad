export const cards = {
  headline: 'Vertel hoe jij het ziet',
  scan: 'Scan de code met de camera van je telefoon. Het duurt {from} tot {to} minuten.',
  closes: 'Kan tot en met {day}.',
  once: 'Alleen voor jou.',
  words: 'Controlewoorden',
  qr: 'QR-code met je persoonlijke link',
};

export type CardTexts = typeof cards;
