export const home = {
  title: 'Hoe serieus is service hier?',
  lead: 'Geleding vraagt het iedereen, van directie tot balie, en legt de antwoorden naast elkaar. Het rapport gaat over groepen, nooit over één mens, en dat kun je zelf nagaan.',
  directions: {
    staff: 'Heb je een uitnodiging gekregen? Open dan de link of scan de code op je kaart.',
    others: 'Heb je een aanmeldlink gekregen als HR, sleutelbewaarder of lezer van een rapport?',
    signIn: 'Meld je aan',
  },
  tour: {
    wait: {
      title: 'Nog even',
      soon: 'De demo is hier nog mee bezig. Deze pagina gaat vanzelf verder.',
    },
    report: {
      title: 'Het rapport',
      about: 'Waar kijken leiding en medewerkers verschillend? Met alle downloads.',
    },
    answer: {
      title: 'De vragenlijst',
      about: 'Vul hem in als medewerker. Probeer het ook op je telefoon.',
    },
    leader: {
      title: 'De vragenlijst voor leidinggevenden',
      about: 'Dezelfde vragen, met een schatting van wat medewerkers vinden.',
    },
    hr: {
      title: 'Het bureau van HR',
      about: 'Personeelslijst, indeling, uitnodigingen, deelname en logboek.',
    },
    mail: {
      title: 'De post',
      about: 'De uitnodiging en een herinnering, in ieders taal. Niets verlaat deze computer.',
    },
    council: {
      title: 'De ondernemingsraad',
      about: 'Instellingen, indeling, vragen en logboek, en een eigen rapport.',
    },
    keyHolder: {
      title: 'De sleutelbewaarder',
      about: 'Maakt de sleutel van de stembus en opent die na sluiting in de browser.',
    },
    openBox: {
      title: 'Open zelf een stembus',
      about: 'Deze meting is gesloten. Bewaar de sleutel, open de stembus en publiceer de uitslag.',
    },
    keyFile: 'De sleutel als bestand',
    unitHead: {
      title: 'Het rapport van één afdeling',
      about: 'Wat een afdelingshoofd ziet: een deel van dezelfde cijfers.',
    },
    agreements: {
      title: 'Wat medewerkers teruglezen',
      about: 'De uitslag op één bladzijde, met wat er is afgesproken en wie het oppakt.',
    },
    privacy: {
      title: 'Wat er met een antwoord gebeurt',
      about: 'In drie zinnen, en daarna alles, gemaakt uit de instellingen van deze meting.',
    },
    files: 'Alle bestanden van het rapport',
    receipts: {
      title: 'Is mijn antwoord meegeteld?',
      about: 'De ontvangstbewijzen van alle getelde antwoorden.',
    },
  },
};

export type HomeTexts = typeof home;
