export const sharing = {
  viewers: {
    title: 'Meelezers',
    lead: 'Geef management en afdelingshoofden een link naar het rapport. Een link werkt één keer en veertien dagen.',
    made: 'De link is gemaakt',
    madeHelp:
      'Kopieer hem nu. Hij staat hierna nergens meer. Geef hem alleen aan de persoon voor wie hij is.',
    linkFor: 'Link voor {who}',
    create: 'Nieuwe link',
    who: 'Wat mag deze persoon zien?',
    management: 'Het hele rapport',
    managementHelp: 'Voor directie en management.',
    unit: 'Eén afdeling',
    unitHelp:
      'Het afdelingshoofd ziet de groepen binnen de eigen afdeling en het totaal van de organisatie. Zodra er een volgende meting is, ziet het afdelingshoofd in het verloop ook de gemiddelden van de eigen afdeling in eerdere metingen.',
    wave: 'Van welke meting?',
    department: 'Welke afdeling?',
    submit: 'Maak een link',
    noRelease: 'Er is nog geen uitslag. De link werkt, maar toont tot die tijd niets.',
    noWave: 'Maak eerst een meting.',
  },
  stages: {
    title: 'Wie ziet het wanneer?',
    lead: 'HR ziet het rapport sinds {day}. Kies vanaf welke dag de anderen het zien. Medewerkers lezen deze data in de privacy-uitleg.',
    management: 'Management, vanaf',
    'unit-heads': 'Afdelingshoofden, vanaf',
    staff: 'Medewerkers, vanaf',
    passed: 'Ziet het al sinds {day}.',
    order:
      'De volgorde is: eerst management, dan afdelingshoofden, dan medewerkers. Dezelfde dag mag ook.',
    none: 'Er is nog geen uitslag.',
  },
};

export type SharingTexts = typeof sharing;
