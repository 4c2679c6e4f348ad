import type { CoreValueTexts } from '../nl/core-values.ts';

export const coreValues: CoreValueTexts = {
  title: 'Unsere Grundwerte',
  intro:
    'Unsere Organisation hat gewählt, wofür sie steht. Was merken Sie davon in unserem Service?',
  item: 'In unserem Service handeln wir nach unserem Wert „{value}“.',
  labels: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Weder noch', 'Stimme zu', 'Stimme voll zu'],
  notApplicable: 'Weiß ich nicht oder betrifft mich nicht',
};
