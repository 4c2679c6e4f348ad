export const editions = {
  names: {
    board: 'Voor het bestuur',
    unit: 'Voor de afdeling',
    council: 'Voor de ondernemingsraad',
    staff: 'Voor medewerkers',
  },
  title: 'Uitgaven',
  report: 'Lees het rapport',
  unit: {
    beside: {
      staff: 'Medewerkers: jullie naast de hele organisatie',
      leaders: 'Leidinggevenden: jullie naast de hele organisatie',
    },
    chart: 'Per thema, dezelfde kant van beide',
    part: 'In de cijfers van de hele organisatie tellen jullie mee.',
    own: 'Wat is van jullie?',
    ownLead:
      'Dit vergelijkt jullie medewerkers met alle medewerkers. “Duidelijk” betekent: ook na correctie voor alle afdelingen en thema’s.',
    titles: {
      lower: 'Hier kun je zelf beginnen',
      higher: 'Hier kunnen anderen van jullie leren',
      same: 'Hier begin je samen met de organisatie',
    },
    standing: {
      lower: 'Duidelijk lager dan bij alle medewerkers: {measures}.',
      higher: 'Duidelijk hoger dan bij alle medewerkers: {measures}.',
      same: 'Geen duidelijk verschil met alle medewerkers: {measures}. Bespreek dit met het management.',
    },
    questions: [
      'Wat herkennen we, en wat verrast ons?',
      'Welke ene verbetering kunnen we zelf maken, zonder op anderen te wachten?',
      'Wat hebben we van het management of van andere afdelingen nodig?',
      'Wie pakt het op, en wanneer kijken we terug?',
    ],
  },
  council: {
    promise: 'Wat is beloofd, en waar het op rust',
    check: 'Zo kijk je het na',
    checks: [
      'Vergelijk het kenmerk van de spelregels met dat in je stukken: het mag niet zijn veranderd.',
      'Laat de publicatie nakijken met npm run audit: dat programma is apart geschreven en zoekt groepen kleiner dan de grens.',
      'Laat de site nakijken met npm run verify: dat vergelijkt elk bestand, de ontvangstbewijzen en het logboek.',
    ],
    merged: 'Wat is samengevoegd, en wat is weggelaten',
  },
};

export type EditionTexts = typeof editions;
