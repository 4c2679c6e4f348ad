export const sharing = {
  stages: {
    title: 'Wie ziet het wanneer?',
    lead: 'HR ziet het rapport sinds {day}. Kies vanaf welke dag de anderen het zien. Medewerkers lezen deze datums in de privacy-uitleg.',
    management: 'Management, vanaf',
    council: 'Ondernemingsraad, vanaf',
    'unit-heads': 'Afdelingshoofden, vanaf',
    staff: 'Medewerkers, vanaf',
    passed: '{day} (nu al te zien).',
    order:
      'De volgorde is: eerst management, dan de ondernemingsraad, dan afdelingshoofden, dan medewerkers. Dezelfde dag mag ook.',
  },
};

export type SharingTexts = typeof sharing;
