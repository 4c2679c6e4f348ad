export const council = {
  home: {
    title: 'Ondernemingsraad',
    lead: 'De stukken van elke meting waarvan de spelregels vastliggen, en het logboek.',
    none: 'Er ligt nog van geen meting iets vast. Kom terug als HR zegt dat het zover is.',
  },
  link: 'Stukken voor de ondernemingsraad',
  title: 'Stukken voor de ondernemingsraad',
  lead: 'Alles wat van deze meting vastligt, om te lezen en af te drukken. Het komt uit dezelfde openbare spelregels die de browser van elke medewerker controleert.',
  check: {
    title: 'Controleren',
    words: 'Controlewoorden',
    wordsHelp:
      'Vergelijk deze zes woorden met die op de brief en op het beginscherm van een medewerker. Zijn ze anders, dan kreeg iemand andere spelregels te zien.',
    hash: 'Code van de spelregels',
    manifest: 'De spelregels zelf, zoals een programma ze leest',
    privacy: 'De privacy-uitleg die medewerkers lezen',
  },
  asked: {
    title: 'Wat wordt gevraagd',
    definition: 'Vragenlijst',
    version: 'Versie',
    hash: 'Code van de vragenlijst',
    languages: 'Talen',
    period: 'Open',
    periodValue: 'van {opens} tot en met {closes}',
    read: 'Lees alle vragen',
    promise: 'Belofte',
    promises: { anonymous: 'anoniem', confidential: 'vertrouwelijk' },
    controller: 'Verantwoordelijk',
    contact: 'Contact',
    decisionValue: '{decision}, {date}',
  },
  decision: {
    title: 'Wat de ondernemingsraad zegt',
    none: 'Er is nog niets vastgelegd. Zonder instemming, advies of de verklaring dat er geen ondernemingsraad is, gaat deze meting niet open.',
    said: {
      consent: 'De ondernemingsraad stemde op {date} in met deze meting.',
      advice: 'De ondernemingsraad gaf op {date} advies over deze meting.',
      none: 'Volgens de werkgever is er geen ondernemingsraad ({date}).',
      refused: 'De ondernemingsraad stemde op {date} niet in. De meting kan zo niet opengaan.',
      settled:
        'De ondernemingsraad stemde niet in met deze meting. HR legde vast dat het geschil is opgelost ({date}).',
    },
    recordedBy: {
      hr: 'HR heeft dit vastgelegd.',
      council: 'De ondernemingsraad heeft dit zelf vastgelegd.',
    },
    refusedBefore: 'Op {date} stemde de ondernemingsraad niet in met deze meting.',
    own: 'De ondernemingsraad heeft dit zelf vastgelegd. Alleen de raad kan het veranderen, tot de meting opengaat.',
    lead: {
      settled:
        'De ondernemingsraad zei nee tegen deze meting, en dat blijft staan. De meting gaat pas open als de raad zelf een ander besluit vastlegt, of als jij vastlegt hoe het geschil is opgelost. Medewerkers lezen jouw woorden, en dat HR ze vastlegde.',
      hr: 'Leg vast wat de ondernemingsraad over deze vaste spelregels heeft gezegd. Medewerkers lezen het, en ook dat HR het vastlegde. Ga je terug naar de voorbereiding, dan vervalt het.',
      council:
        'Leg zelf vast wat de raad over deze vaste spelregels zegt. Instemming of advies kan HR niet veranderen; het vervalt als HR teruggaat naar de voorbereiding, want het ging over andere spelregels. Stemmen jullie niet in, dan blijft dat staan. De meting gaat dan pas open na een ander besluit van jullie, of als HR vastlegt hoe het geschil is opgelost, in woorden die medewerkers lezen.',
    },
    kind: 'Besluit',
    kinds: {
      consent: 'De ondernemingsraad stemt in',
      advice: 'De ondernemingsraad gaf advies',
      none: 'Er is geen ondernemingsraad',
      refused: 'De ondernemingsraad stemt niet in',
      settled: 'Het geschil met de ondernemingsraad is opgelost',
    },
    decidedOn: 'Datum van het besluit',
    opinion: 'Het oordeel van de ondernemingsraad, in eigen woorden',
    opinionHint:
      'Komt in het dossier en in de DPIA (AVG, artikel 35 lid 9). Medewerkers lezen alleen het besluit en de datum. Noem geen namen.',
    reason: 'Hoe het geschil is opgelost',
    reasonHint:
      'Ook medewerkers lezen deze woorden, net als wie het dossier en de DPIA leest. Noem geen namen.',
    submit: 'Leg dit vast',
  },
  keys: {
    title: 'Wie de stembus opent',
    holders: 'Sleutelbewaarders',
    'key-holder':
      'Elk van hen kan de stembus openen, na het sluiten en op een eigen computer. De link alleen is niet genoeg: de sleutel is nodig. De server krijgt nooit een leesbaar formulier.',
    'server-sealed': 'De server opent de stembus zelf. Daarom heet de meting vertrouwelijk.',
  },
  keyWords: {
    title: 'Controlewoorden van de sleutel in de spelregels',
    help: 'Vraag elke sleutelbewaarder om het blad van de sleutel en leg de controlewoorden daarvan naast deze. HR deelt de link uit waarmee een sleutel wordt gemaakt, en kan de sleutel dus zelf hebben gemaakt; de sleutelbewaarder die hem maakte, heeft een blad met deze woorden. Andere woorden, of geen blad: dan heeft een ander een sleutel. Stem niet in met de meting voordat dat is uitgezocht.',
  },
  plan: {
    title: 'De indeling',
    lead: 'Iedereen hoort bij precies één blok. Over één mens bestaat niets dat preciezer is dan een blok, ook niet bij ons. Een groep komt in het rapport vanaf {k} antwoorden.',
    blocks: 'Blokken',
    block: 'Blok',
    people: 'Mensen',
    groups: 'Groepen die het rapport kan noemen',
    group: 'Groep',
    covered: 'In het rapport',
    coveredValue: '{covered} van {people}',
    everybody: 'De hele organisatie',
    total: 'Samen',
  },
  changes: {
    title: 'Wijzigingen na het vastleggen',
    none: 'Er is niets gewijzigd.',
    some: '{n} openbare, ondertekende wijzigingen. Wat hier staat, is wat nu geldt.',
    one: 'Eén openbare, ondertekende wijziging. Wat hier staat, is wat nu geldt.',
  },
  keep: {
    title: 'Bewaren',
    roster: 'Namen, adressen en links: verwijderd {days} {days=1:dag|dagen} na de uitslag.',
    ballots: 'Versleutelde antwoorden: verwijderd {days} {days=1:dag|dagen} na de uitslag.',
    backups: 'Uit reservekopieën van de database verdwijnt iets 30 dagen later.',
  },
  who: 'Wie ziet wat, en wanneer',
  log: {
    title: 'Uit het logboek',
    lead: 'De regels over deze meting. Elke regel draagt een code van de vorige; HR kan het hele logboek tonen.',
    head: 'Dit is de ondertekende stand van het logboek op dit moment: hoeveel regels het heeft, en een hash over al die regels. Bewaar dit blad. Worden er later regels weggehaald of veranderd, dan past het logboek niet meer bij wat je bewaarde. Iedereen kan dat nagaan met “npm run verify”.',
  },
};

export type CouncilTexts = typeof council;
