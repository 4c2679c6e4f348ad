export const home = {
  title: 'Hoe serieus is service hier?',
  lead: 'Geleding vraagt het iedereen, van directie tot balie, en legt de antwoorden naast elkaar. Het rapport gaat over groepen, nooit over één mens, en dat kun je zelf nagaan.',
  directions: {
    staff: 'Heb je een uitnodiging gekregen? Open dan de link of scan de code op je kaart.',
    others: 'Heb je een aanmeldlink gekregen als HR, sleutelbewaarder of lezer van een rapport?',
    signIn: 'Meld je aan',
  },
  tour: {
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
    keyHolder: {
      title: 'De sleutelbewaarder',
      about: 'Maakt de sleutel van de stembus en opent die na sluiting in de browser.',
    },
    unitHead: {
      title: 'Het rapport van één afdeling',
      about: 'Wat een afdelingshoofd ziet: een deel van dezelfde cijfers.',
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
