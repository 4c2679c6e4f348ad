import type { CoreValueTexts } from '../nl/core-values.ts';

export const coreValues: CoreValueTexts = {
  title: 'Onze kernwaarden',
  intro:
    'Kernwaarden zijn wat onze organisatie het belangrijkst vindt. Zie je die in onze service?',
  item: 'In onze service doen wij wat past bij: {value}.',
  labels: ['Helemaal niet waar', 'Niet waar', 'Tussen waar en niet waar', 'Waar', 'Helemaal waar'],
  notApplicable: 'Weet ik niet, of de vraag is niet voor mij',
};
