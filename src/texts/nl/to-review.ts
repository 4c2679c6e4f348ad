export const toReview = {
  title: 'Afspraken om nu te bekijken',
  lead: 'De dag waarop jullie deze afspraken zouden bekijken, is er. Is het gelukt? Schrijf op hoever het is, of kies een nieuwe dag.',
  line: '{owner}, {unit}. Te bekijken op {day}.',
  organisation: 'hele organisatie',
  more: 'En nog {n}. Werk eerst deze bij.',
};

export type ToReviewTexts = typeof toReview;
