import type { CoreValueTexts } from '../nl/core-values.ts';

export const coreValues: CoreValueTexts = {
  title: 'Nasze wartości',
  intro:
    'Nasza organizacja wybrała, za czym się opowiada. Co z tego widać w naszej obsłudze klientów?',
  item: 'W obsłudze klientów kierujemy się naszą wartością „{value}”.',
  labels: [
    'Zdecydowanie się nie zgadzam',
    'Nie zgadzam się',
    'Ani tak, ani nie',
    'Zgadzam się',
    'Zdecydowanie się zgadzam',
  ],
  notApplicable: 'Nie wiem lub nie dotyczy',
};
